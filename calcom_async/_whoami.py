"""The report of `python -m calcom_async whoami`, on standard output; problems, with advice, on standard error.

No part of a secret is shown, not even its last characters: such output ends up in tickets.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from ._config import base_url_from, found_credential
from ._constants import ENV_API_KEY, ENV_BASE_URL, KEY_FILE
from ._credentials.static import AccessToken, ApiKey, OAuthClient
from .client import CalcomClient
from .errors import (
    APIConnectionError,
    APIError,
    AuthenticationError,
    CalcomError,
    ConfigurationError,
    DecodeError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
)

if TYPE_CHECKING:
    from ._credentials.protocols import Credential
    from .models import Me
    from .response import RateLimit, RateLimitWindow, Response

OK, REFUSED, NOT_SET_UP = 0, 1, 2
_KINDS = {ApiKey: "API key", AccessToken: "access token", OAuthClient: "OAuth client"}
_ADVICE: tuple[tuple[type[CalcomError], str], ...] = (
    (
        AuthenticationError,
        "The server does not accept this credential: it was revoked, has expired, or belongs to another server. Is the "
        "server above the one that issued it? Create a new key in Settings > Developer > API keys",
    ),
    (PermissionDeniedError, "The credential is valid, but may not read its own profile"),
    (
        NotFoundError,
        "There is no API v2 at this address. The base URL must include the version, as in https://cal.example.com/v2",
    ),
    (
        DecodeError,
        "The server at this address is not API v2. The base URL must point to the API, not to the web app",
    ),
    (RateLimitError, "The rate limit of this credential is exhausted; try again later"),
    (ServerError, "The server failed; try again later"),
    (
        APIConnectionError,
        "The server could not be reached: is its address right, and is it reachable from this machine?",
    ),
)


def run(base_url: str | None, timeout: float) -> int:
    """Write the report. Returns the exit status."""
    import asyncio

    try:
        credential, place = found_credential()
        address = base_url_from(base_url)
        cal = CalcomClient(auth=credential, base_url=base_url, timeout=timeout)
    except ConfigurationError as error:
        _print_problem(error, f"The SDK reads {ENV_API_KEY} from the environment, and otherwise the file {KEY_FILE}")
        return NOT_SET_UP
    _print("credential", f"{_kind(credential)}, from {place}")
    _print("server", f"{address}, {_origin(base_url)}")
    try:
        response = asyncio.run(_ask(cal))
    except CalcomError as error:
        _print_problem(error, next((advice for kind, advice in _ADVICE if isinstance(error, kind)), ""))
        if isinstance(error, APIError) and error.request_id:
            _print("request id", error.request_id, sys.stderr)
        return REFUSED
    _print_user(response.data)
    _print_limits(response.rate_limit)
    return OK


async def _ask(cal: CalcomClient) -> Response[Me]:
    async with cal:
        return await cal.with_response.me.get()


def _kind(credential: Credential) -> str:
    kind = _KINDS.get(type(credential), type(credential).__name__)
    return f"{kind} with API key" if isinstance(credential, OAuthClient) and credential.bearer else kind


def _origin(base_url: str | None) -> str:
    if base_url is not None:
        return "as given by --base-url"
    return f"from the environment ({ENV_BASE_URL})" if os.environ.get(ENV_BASE_URL) else "the default"


def _print_user(me: Me) -> None:
    person = " ".join(part for part in (me.name, f"<{me.email}>") if part)
    _print("user", f"{person}, id {me.id}, username {me.username}")
    _print("time zone", me.time_zone)
    if me.organization_id is not None:
        _print("organization", me.organization_id)


def _print_limits(limit: RateLimit | None) -> None:
    if limit is None:
        _print("rate limit", "not reported")
        return
    for window in limit.windows:
        _print("rate limit", _window(window))


def _window(window: RateLimitWindow) -> str:
    reset = "" if window.reset_after is None else f", resets in {window.reset_after:.0f} s"
    return f"{window.remaining} of {window.limit} requests left ({window.name}){reset}"


def _print_problem(error: CalcomError, advice: str) -> None:
    _print("problem", error, sys.stderr)
    if advice:
        _print("advice", advice, sys.stderr)


def _print(label: str, value: Any, file: Any = None) -> None:
    # The server's text must not move the terminal's cursor.
    text = "".join(character if character.isprintable() else "?" for character in str(value))
    print(f"{label + ':':<14}{text}", file=file)
