"""Which environment variable is to blame when the HTTP library cannot use the environment.

httpx reads proxies and certificates from the environment, and fails on odd values without a word about the variable.
Proxy URLs may contain passwords, so no value is quoted.
"""

from __future__ import annotations

import os

import httpx

from .errors import ConfigurationError

_CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")
_PROXIES = ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY")
_EXCEPTIONS = "NO_PROXY"


def environment_error(error: Exception) -> ConfigurationError:
    """The error of an HTTP client that could not be created, naming the variable and what to change."""
    if isinstance(error, OSError):
        return _certificate_error(error)
    name = _bad_proxy()
    if name is None:
        name = _set(_EXCEPTIONS)
        advice = "use a comma-separated list of host names, or unset it"
        what = f"the environment variable {name}" if name else "the system's proxy settings"
        return ConfigurationError(f"{what} cannot be used ({type(error).__name__}): {advice}")
    if isinstance(error, ImportError):
        return ConfigurationError(f"{name} names a SOCKS proxy: pip install 'httpx[socks]', or use an HTTP proxy")
    return ConfigurationError(
        f"the environment variable {name} is not the URL of a proxy: set it to one like http://proxy.example.com:3128, "
        "or unset it"
    )


def _certificate_error(error: OSError) -> ConfigurationError:
    names = [name for name in _CERTIFICATES if os.environ.get(name)]
    name = next((name for name in names if os.environ[name] == error.filename), names[0] if names else None)
    what = f"the environment variable {name} names" if name else "the TLS library is set to"
    reason = error.strerror or type(error).__name__
    return ConfigurationError(
        f"{what} certificates or a file that cannot be used ({reason}): correct the path, or unset it"
    )


def _bad_proxy() -> str | None:
    for name in filter(None, map(_set, _PROXIES)):
        url = os.environ[name]
        try:
            # Without certificates, which need not be loaded to check a proxy.
            httpx.AsyncHTTPTransport(verify=False, proxy=url if "://" in url else f"http://{url}")
        except Exception:
            return name
    return None


def _set(name: str) -> str | None:
    """The variable's name as it is set: Python reads the lower-case one first."""
    return next((spelled for spelled in (name.lower(), name) if os.environ.get(spelled)), None)
