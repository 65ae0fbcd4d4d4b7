"""Where calls may go: the checks of `base_url`, and of the path that `client.request` takes.

The credential goes wherever these lead, so whatever could be read in two ways is refused: by us as one address, and by
a proxy or the server as another.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urlsplit

from .errors import ConfigurationError, InputError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from urllib.parse import SplitResult

_EXAMPLE = "https://cal.example.com/v2"
# Compiled on first use: the default address is not checked.
_UNPRINTABLE = r"[\x00-\x20\x7f-\xa0]|\s"
_CONTROL = r"[\x00-\x1f\x7f-\x9f]"
_LABEL = r"(?!-)[\w-]{1,63}(?<!-)"
_ENCODED = r"(?i)%(?:25)*(?:2e|2f|5c|[01][0-9a-f]|7f)"  # a dot, a separator or a control character
_LOOPBACK = r"(?ai)localhost|.*\.localhost|127(?:\.\d{1,3}){3}|::1"
_DECODINGS = 5


def checked_base_url(base_url: str, name: str) -> str:
    """The URL without a trailing slash, with a version. `name` is the setting, for the error."""
    base_url = base_url.strip()
    if re.search(_UNPRINTABLE, base_url) or "\\" in base_url:
        raise ConfigurationError(f"{name} must not contain spaces, control characters or backslashes: remove them")
    try:
        parts = urlsplit(base_url)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise ConfigurationError(f"{name} is not a URL: pass one like {_EXAMPLE}") from None
    if parts.scheme not in ("http", "https") or not host:
        raise ConfigurationError(f"{name} must begin with https:// (or http://), as in {_EXAMPLE}")
    if "@" in parts.netloc:
        raise ConfigurationError(
            f"{name} must not contain a user name or password: remove them, and pass the credential "
            "as api_key= or auth="
        )
    if port == 0 or not _is_host(host):
        raise ConfigurationError(f"{name} does not name a host: pass a URL like {_EXAMPLE}")
    if parts.query or parts.fragment:
        raise ConfigurationError(f"{name} must not have a query or fragment: remove it")
    return f"{parts.scheme}://{parts.netloc}{_base_path(parts, name)}"


def _is_host(host: str) -> bool:
    if ":" in host:  # an IPv6 address, which urlsplit has checked
        return "%" not in host
    try:
        ascii_host = host if host.isascii() else _idna(host)
    except ValueError:
        return False
    labels = ascii_host.removesuffix(".").split(".")
    return len(ascii_host) <= 253 and all(re.fullmatch(_LABEL, label) for label in labels) and _is_punycode(ascii_host)


def _idna(host: str) -> str:
    import idna  # what httpx encodes host names with

    return idna.encode(host).decode()


def _is_punycode(host: str) -> bool:
    try:
        return not any(label.startswith("xn--") for label in host.lower().split(".")) or bool(_idna(host.lower()))
    except ValueError:
        return False


def _base_path(parts: SplitResult, name: str) -> str:
    path = parts.path.rstrip("/") or "/v2"
    if re.search(_ENCODED, path) or any(segment in (".", "..") for segment in path.split("/")):
        raise ConfigurationError(f"{name} must not contain '.', '..' or an encoded dot or slash: pass the path itself")
    if path.endswith("/v1"):
        raise ConfigurationError(f"{name} points to API v1, but this SDK speaks v2: it must end with /v2")
    return path


def is_plain_beyond_loopback(base_url: str) -> bool:
    """Whether a credential sent there crosses a network in plain text."""
    parts = urlsplit(base_url)
    return parts.scheme == "http" and not re.fullmatch(_LOOPBACK, parts.hostname or "")


def checked_path(path: str, base_url: str) -> str:
    """The path as it is appended to the base URL. It cannot name another host, which would receive the credential."""
    if not isinstance(path, str):
        raise InputError(f"path must be a string, not {type(path).__name__}")
    path = path.strip()
    if "://" in path or path.startswith("//"):
        raise InputError("path must be below the base URL, such as '/bookings', not a whole URL")
    if "?" in path or "#" in path:
        raise InputError("path must not contain a query or fragment: pass params=")
    if "\\" in path:
        raise InputError("path must not contain backslashes")
    for decoded in _decodings(path):
        if re.search(_CONTROL, decoded):
            raise InputError("path must not contain control characters, encoded or not")
        if _has_dot_segments(decoded):
            raise InputError("path must not contain '.' or '..', encoded or not")
    segments = path.strip("/").split("/")
    if "" in segments[1:]:
        raise InputError("path must not contain an empty segment ('//'): is a value in it empty?")
    # The API's documentation writes paths with the version, which is part of the base URL.
    if segments[0] == "v2" and base_url.endswith("/v2"):
        del segments[0]
    try:
        return "/" + quote("/".join(segments), safe="/%:@!$&'()*+,;=~")
    except UnicodeEncodeError:
        raise InputError("path contains text that UTF-8 cannot represent (a lone surrogate)") from None


def _decodings(path: str) -> Iterator[str]:
    """The path, and what a server makes of it that decodes it once or more."""
    for _ in range(_DECODINGS):
        yield path
        path = unquote(path, errors="replace")


def _has_dot_segments(path: str) -> bool:
    # What follows a semicolon is a parameter to some servers, which ignore it.
    return any(segment.partition(";")[0].strip() in (".", "..") for segment in re.split(r"[/\\]", path))
