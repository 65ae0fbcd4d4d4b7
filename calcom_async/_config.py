"""Where a client's settings come from: arguments, then the environment, then the key file."""

from __future__ import annotations

import math
import os
import re
from typing import TYPE_CHECKING

from ._address import checked_base_url, is_plain_beyond_loopback
from ._checks import is_count, is_number
from ._constants import (
    API_VERSION_HEADER,
    AUTHORIZATION_HEADER,
    BASE_URL,
    CLIENT_ID_HEADER,
    CLIENT_SECRET_HEADER,
    ENV_API_KEY,
    ENV_BASE_URL,
    ENV_CLIENT_ID,
    ENV_CLIENT_SECRET,
    KEY_FILE,
)
from ._credentials.checks import credential_or_type
from ._credentials.static import AccessToken, ApiKey, OAuthClient
from ._warn_once import warn_once
from .errors import ConfigurationError
from .rate_limit import RatePolicy
from .reconcile import Reconciliation
from .secret import seal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._contract import Contract
    from ._credentials.protocols import Credential, RenewingCredential
    from ._request import RetryDecision
    from .events import EventHook
    from .secret import Secret

# Compiled on first use: most clients never need them.
_HEADER_NAME = r"[A-Za-z0-9!#$%&'*+.^_`|~-]+"
_HEADER_VALUE = r"[\t -~]*"
_API_VERSION = r"\d{4}-\d{2}-\d{2}"
_OTHERS = 0o077
_OWN_HEADERS = {
    AUTHORIZATION_HEADER: "pass api_key=, access_token= or auth= to the client",
    CLIENT_ID_HEADER: "pass client_id= and client_secret= to the client",
    CLIENT_SECRET_HEADER: "pass client_id= and client_secret= to the client",
    API_VERSION_HEADER: "pass api_version= to with_options() or request(); 28 operations fail if it is sent",
    "content-length": "it is computed from the body",
    "host": "it is taken from base_url",
}


def credential_from(
    api_key: str | Secret | None,
    access_token: str | Secret | None,
    client_id: str | None,
    client_secret: str | Secret | None,
    auth: Credential | RenewingCredential | None,
) -> Credential | RenewingCredential:
    """The credential given by these arguments, else by the environment, else by the key file."""
    if auth is not None:
        return _alone(auth, api_key, access_token, client_id, client_secret)
    if api_key is not None and access_token is not None:
        raise ConfigurationError("pass either api_key or access_token, not both: one request carries one of them")
    bearer = _bearer(api_key, access_token)
    if client_id is not None or client_secret is not None:
        return _oauth_client(client_id, client_secret, bearer, "client_id", "client_secret")
    return bearer or found_credential()[0]


def found_credential() -> tuple[Credential, str]:
    """The credential found in the environment or the key file, and where it was found."""
    credential = _from_environment()
    if credential is None:
        return _from_key_file(), f"the file {KEY_FILE}"
    names = [name for name in (ENV_CLIENT_ID, ENV_CLIENT_SECRET, ENV_API_KEY) if os.environ.get(name)]
    return credential, f"the environment ({', '.join(names)})"


def _alone(auth: Credential | RenewingCredential, *others: object) -> Credential | RenewingCredential:
    if any(other is not None for other in others):
        raise ConfigurationError("auth= is a whole credential: leave out api_key, access_token, client_id and secret")
    return checked_credential("auth=", credential_or_type(auth))


def checked_credential(name: str, credential: Credential | RenewingCredential) -> Credential | RenewingCredential:
    """The credential, checked for the mistake of passing a string; after `credential_or_type`."""
    if isinstance(credential, type):
        raise ConfigurationError(f"{name} must be a credential, such as calcom_async.auth.ApiKey(...)")
    return credential


def _bearer(api_key: str | Secret | None, access_token: str | Secret | None) -> ApiKey | AccessToken | None:
    if api_key is not None:
        return ApiKey(api_key)
    return AccessToken(access_token) if access_token is not None else None


def _oauth_client(
    client_id: str | None,
    client_secret: str | Secret | None,
    bearer: ApiKey | AccessToken | None,
    id_name: str,
    secret_name: str,
) -> OAuthClient:
    if client_id is None or client_secret is None:
        given, missing = (id_name, secret_name) if client_secret is None else (secret_name, id_name)
        raise ConfigurationError(f"{given} is set but {missing} is not: an OAuth client needs both")
    return OAuthClient(client_id, client_secret, bearer=bearer)


def _from_environment() -> Credential | None:
    # An empty variable is an unset one, as `docker run -e CAL_API_KEY` leaves it.
    key, client_secret = (seal(os.environ.get(name) or None) for name in (ENV_API_KEY, ENV_CLIENT_SECRET))
    client_id = os.environ.get(ENV_CLIENT_ID) or None
    bearer = _bearer(key, None)
    if client_id or client_secret:
        return _oauth_client(client_id, client_secret, bearer, ENV_CLIENT_ID, ENV_CLIENT_SECRET)
    return bearer


def _from_key_file() -> Credential:
    text = None
    try:
        with open(os.path.expanduser(KEY_FILE), encoding="ascii") as file:
            _warn_if_others_can_read(file.fileno())
            text = seal(file.read())
    except FileNotFoundError:
        raise ConfigurationError(
            f"no credential: pass api_key=, set {ENV_API_KEY}, or put the key into {KEY_FILE}"
        ) from None
    except OSError as error:
        raise ConfigurationError(f"the key file {KEY_FILE} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        pass
    if text is None:
        # Raised out here: the other error holds the file's content and would become our context.
        raise ConfigurationError(f"the key file {KEY_FILE} does not hold an API key: it is not plain text")
    try:
        return ApiKey(text)
    except ConfigurationError as error:
        raise ConfigurationError(f"in the key file {KEY_FILE}: {error}") from None


def _warn_if_others_can_read(handle: int) -> None:
    if os.name == "posix" and (mode := os.fstat(handle).st_mode & 0o777) & _OTHERS:
        warn_once(
            f"the key file {KEY_FILE} is open to other users of this machine (mode {mode:o}): chmod 600 it, and create "
            "a new key if one of them may have read it"
        )


def base_url_from(base_url: str | None) -> str:
    """The address that paths are appended to, version included, without a trailing slash."""
    if base_url is None:
        from_environment = os.environ.get(ENV_BASE_URL)
        return checked_base_url(from_environment, ENV_BASE_URL) if from_environment else BASE_URL
    if not isinstance(base_url, str):
        raise ConfigurationError(f"base_url must be a string, not {type(base_url).__name__}")
    return checked_base_url(base_url, "base_url")


def warn_of_plain_http(base_url: str) -> None:
    """Warn if the credential would be sent over a network in plain text."""
    if is_plain_beyond_loopback(base_url):
        warn_once(
            f"base_url is {base_url}: over http, everybody on the way can read the credential and the bookings; use "
            "https, or pass transport= if the connection is protected otherwise"
        )


def timeout_from(timeout: float | None) -> float | None:
    """The seconds a call may take, or None."""
    return _seconds("timeout", timeout, "for the whole call")


def attempt_timeout_from(attempt_timeout: float | None) -> float | None:
    """The seconds the server may be silent, or None."""
    return _seconds("attempt_timeout", attempt_timeout, "without a byte from the server")


def grace_from(grace: float) -> float:
    """The seconds that closing a client may take."""
    if not is_number(grace) or not math.isfinite(grace) or grace < 0:
        raise ConfigurationError(f"grace must be a number of seconds, 0 or more, not {grace!r}")
    return float(grace)


def _seconds(name: str, value: float | None, kind: str) -> float | None:
    if value is None:
        return None
    if not is_number(value):
        raise ConfigurationError(f"{name} must be a number of seconds {kind}, or None, not {type(value).__name__}")
    if not math.isfinite(value) or value <= 0:
        raise ConfigurationError(f"{name} must be above 0 seconds, or None for no limit, not {value}")
    return float(value)


def retry_from(retry: RetryDecision | None) -> RetryDecision | None:
    """The policy, or the function in its place, checked for the mistake of passing a number."""
    if retry is not None and (not callable(retry) or isinstance(retry, type)):
        raise ConfigurationError(
            "retry must be a RetryPolicy, as in RetryPolicy(attempts=3), a function (request, outcome, attempt) -> "
            f"seconds or None, or None, not {retry!r}"
        )
    return retry


def rate_limit_from(rate_limit: RatePolicy | None) -> RatePolicy | None:
    """The policy, checked for the mistake of passing a number."""
    if rate_limit is not None and not isinstance(rate_limit, RatePolicy):
        raise ConfigurationError(
            f"rate_limit must be a RatePolicy, as in RatePolicy(limit=60), or None, not {rate_limit!r}"
        )
    return rate_limit


def reconcile_from(reconcile: Reconciliation | None) -> Reconciliation | None:
    """The settings, checked for the mistake of passing True."""
    if reconcile is not None and not isinstance(reconcile, Reconciliation):
        raise ConfigurationError(f"reconcile must be a Reconciliation() or None, not {reconcile!r}")
    return reconcile


def hook_from(on_event: EventHook | None) -> EventHook | None:
    """The hook, checked for coroutine functions, which would never be awaited."""
    if on_event is None:
        return None
    import inspect

    call = getattr(on_event, "__call__", None)  # noqa: B004 - an object's own __call__ may be a coroutine function
    if not callable(on_event) or inspect.iscoroutinefunction(on_event) or inspect.iscoroutinefunction(call):
        raise ConfigurationError("on_event must be a plain function of one event; a coroutine function is not awaited")
    return on_event


def max_connections_from(max_connections: int | None) -> int | None:
    """The number, checked; None for the default."""
    if max_connections is not None and not is_count(max_connections):
        raise ConfigurationError(f"max_connections must be 1 or more, not {max_connections!r}")
    return max_connections


def headers_from(headers: Mapping[str, str] | None) -> dict[str, str]:
    """Extra headers by lower-case name. Those that the client sets itself are refused."""
    checked: dict[str, str] = {}
    for name, value in (headers or {}).items():
        if not isinstance(name, str) or not re.fullmatch(_HEADER_NAME, name):
            raise ConfigurationError(f"headers: {name!r} is not the name of a header")
        if reason := _OWN_HEADERS.get(name.lower()):
            raise ConfigurationError(f"headers: {name} cannot be set here: {reason}")
        if not isinstance(value, str) or not re.fullmatch(_HEADER_VALUE, value):
            raise ConfigurationError(f"headers: the value of {name} must be one line of ASCII text")
        checked[name.lower()] = value
    return checked


def contract_from(contract: Contract) -> Contract:
    """The name of the contract, checked."""
    if contract not in ("common", "hosted"):
        raise ConfigurationError(
            f"contract must be 'common' (every server) or 'hosted' (api.cal.com only), not {contract!r}"
        )
    return contract


def api_version_from(api_version: str | None) -> str | None:
    """The version, checked for its format: a server silently treats an unknown version as its oldest."""
    if api_version is not None and not (
        isinstance(api_version, str) and re.fullmatch(_API_VERSION, api_version, re.ASCII)
    ):
        raise ConfigurationError("api_version must be a date such as '2024-08-13'")
    return api_version
