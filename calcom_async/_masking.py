"""What errors quote of a server's text: without credentials, and without the e-mail addresses in URLs.

A server, or a proxy in front of it, may repeat what it was sent: the token in a message, the URL on an error page. The
text ends up in logs and error trackers, so it is masked before an error holds any of it.

Rules:

* Masked are the credentials that the call was sent with, everything that has the form of an API key, a JWT or a bearer
  token, and the values of fields that are named like a secret.
* URLs lose their query, fragment and user information, and the e-mail addresses in their paths.
* An address from the query is masked wherever it appears, every address in text that is not the API's.
* Each pattern matches in linear time: the text is the server's.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ._request import Request
    from .secret import Secret

MASK = "***"

_SHORT = 8  # characters: a shorter credential is masked only as a word of its own
_SCHEME = re.compile(r"(?:bearer|basic|token)\s+", re.IGNORECASE)
_SHAPES = (
    (re.compile(r"(?<![\w-])eyJ[\w-]+\.[\w-]+(?:\.[\w-]*)*"), MASK),
    (re.compile(r"(?<![A-Za-z0-9])cal_(?:(?:live|test)_\w{6,}|[A-Za-z0-9]{16,})"), MASK),
    (re.compile(r"\b(bearer\s+)(?!\*)[\w.~+/=-]{8,}", re.IGNORECASE), rf"\1{MASK}"),
    (
        re.compile(
            r"\b((?:(?:access|refresh|id)[ _-]?token|api[ _-]?key|client[ _-]?secret|password)\s?=\s?[\"']?)"
            r"[^\s\"'&,;)]+",
            re.IGNORECASE,
        ),
        rf"\1{MASK}",
    ),
)
_SECRET_NAME = re.compile(
    r"(?:(?:access|refresh|id)?_?token|api_?key|(?:client|webhook)?_?secret|secret_?key|password|authorization)",
    re.IGNORECASE,
)

# A run without spaces and quotes, which is where URLs end.
_WORD = re.compile(r"[^\s\"'<>]+")
_PIECE = re.compile(r"[^\s/?&=:;,()\[\]{}\"'<>\\|]+")
_USER_INFO = re.compile(r"(?<=://)[^/@\s]*@")
_AT = re.compile(r"@|%(?:25)*40", re.IGNORECASE)
_ENCODED_AT = re.compile(r"%(?:25)*40", re.IGNORECASE)


class Masking:
    """Masks the texts of one response. `secrets` is what the call was sent with, `query` its parameters."""

    def __init__(self, secrets: Iterable[Secret], query: Mapping[str, str]) -> None:
        self._secrets = tuple(secrets)
        self._addresses = tuple(part for value in query.values() for part in value.split(",") if "@" in part)

    def text(self, text: str, *, foreign: bool = False) -> str:
        """The text, masked; `foreign` text is not the API's and loses every e-mail address."""
        for secret in self._secrets:
            text = _without(text, _SCHEME.sub("", secret.reveal(), count=1))
        for address in self._addresses:
            text = _without(text, address)
        text = _WORD.sub(lambda word: _word(word[0], foreign=foreign), text)
        for shape, mask in _SHAPES:
            text = shape.sub(mask, text)
        return text

    def value(self, value: Any, name: str = "") -> Any:
        """The JSON with all its texts masked; `name` is the key it is found under."""
        if isinstance(value, str):
            return MASK if value and _SECRET_NAME.fullmatch(name) else self.text(value)
        if isinstance(value, list):
            return [self.value(item) for item in value]
        if isinstance(value, dict):
            return {self.text(key): self.value(item, key) for key, item in value.items()}
        return value

    def beginning(self, content: bytes, length: int) -> str:
        """The first characters of a body that is not the API's, masked."""
        # Masked before it is cut, because half a token is not recognized; and from more, because masking shortens it.
        limit = 8 * length + 4096
        text = self.text(content[:limit].decode("utf-8", "replace"), foreign=True)
        if len(content) > limit and len(text) <= length:
            text = text.rpartition(" ")[0]
        return text[:length]


def masking_for(request: Request) -> Masking:
    """Masks what a server may have repeated of this request."""
    return Masking(request.progress.secrets, request.query)


def _without(text: str, secret: str) -> str:
    for form in {secret, quote(secret, errors="replace"), quote(secret, safe="", errors="replace")}:
        if len(form) >= _SHORT:
            text = text.replace(form, MASK)
        elif form:
            text = re.sub(rf"(?<![A-Za-z0-9]){re.escape(form)}(?![A-Za-z0-9])", MASK, text)
    return text


def _word(word: str, *, foreign: bool) -> str:
    if "/" in word:
        word = _url(word)
    if not _AT.search(word):
        return word
    # Percent-encoded, it comes from a URL.
    at = _AT if foreign or "/" in word else _ENCODED_AT
    return _PIECE.sub(lambda piece: MASK if at.search(piece[0]) else piece[0], word)


def _url(word: str) -> str:
    for mark in "?#":
        head, found, tail = word.partition(mark)
        if found and "/" in head and "=" in tail:
            word = head
    return _USER_INFO.sub("", word) if "://" in word else word
