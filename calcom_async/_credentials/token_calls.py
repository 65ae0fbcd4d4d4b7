"""Calls that answer with tokens: refreshes, and the exchange of a code.

They go through the chain below the auth layer, without the user's bearer and outside the user's rate budget. Like any
write they are sent again only where they surely did not arrive: a refresh token can be used once.

Nothing here leaves a secret in a traceback: what holds one in the clear has returned before anything is raised.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .._build import build_request
from .._deadline import deadline_layer
from .._error_body import error_from_response
from .._request import compose
from .._retry import retry_layer
from .._status import BAD_REQUEST, SUCCESSES
from ..errors import APIConnectionError, APIError, CalcomError, DecodeError, TokenRefreshError
from ..operations import OPERATIONS
from ..retry import RetryPolicy
from ..secret import Secret
from .tokens import Tokens

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._request import Handler, RawResponse, Request

_TIME_LIMIT = 30.0  # seconds, tries and waits included
_RETRY = RetryPolicy()
_OAUTH_CODES = frozenset(
    {
        "invalid_client",
        "invalid_grant",
        "invalid_request",
        "invalid_scope",
        "unauthorized_client",
        "unsupported_grant_type",
    }
)
_HINTS = {
    401: "the server refuses the OAuth client: check client_id and client_secret",
    403: "the OAuth client may not do this: check client_id and client_secret",
    404: "there is no such endpoint or OAuth client: check base_url and client_id",
}


def token_request(
    operation: str,
    body: Mapping[str, str | Secret | int] | None,
    *,
    like: Request,
    path: str | None = None,
    headers: Mapping[str, Secret] | None = None,
) -> Request:
    """A call of its own to the server that `like` goes to, with the same extra headers. `path` where it has names."""
    described = OPERATIONS[operation]
    request = build_request(
        like,
        described.method,
        path or described.path,
        operation=described,
        content=None if body is None else _encoded(body),
        headers=headers,
        timeout=_TIME_LIMIT,
        retry=_RETRY,
        rate_limit=None,
        reconcile=None,
    )
    request.progress.secrets += [value for value in (body or {}).values() if isinstance(value, Secret)]
    return request


def _encoded(body: Mapping[str, Any]) -> bytes:
    return json.dumps(body, default=lambda secret: secret.reveal()).encode()


async def ask(request: Request, handler: Handler) -> Tokens:
    """Send it, and return the tokens in the answer. Raises what any call raises."""
    answer = await compose((deadline_layer, retry_layer), handler)(request)
    outcome = _outcome(answer, request)
    if isinstance(outcome, CalcomError):
        raise outcome
    return outcome


def _outcome(answer: RawResponse, request: Request) -> Tokens | CalcomError:
    if answer.status_code not in SUCCESSES:
        return error_from_response(answer, request)
    try:
        return Tokens.from_dict(_as_tokens(_payload(answer)))
    except DecodeError as error:
        # Another, without the frames that hold the answer.
        return error.during(request.operation_id)


def _payload(answer: RawResponse) -> Any:
    """The data, of which no error quotes anything. OAuth 2 answers without an envelope, as the standard has it."""
    try:
        payload = answer.json()
    except (ValueError, RecursionError):
        return None
    return payload["data"] if isinstance(payload, dict) and "data" in payload else payload


def _as_tokens(data: Any) -> Any:
    """A new API key is a token that nothing renews."""
    key = data.get("apiKey") if isinstance(data, dict) else None
    return data if key is None else {"access_token": key}


async def renewed(request: Request, handler: Handler, hint: str) -> Tokens:
    """The tokens of a refresh. Every failure is a TokenRefreshError; a final one, or one that may be, says `hint`."""
    try:
        return await ask(request, handler)
    except APIError as error:
        final = _refuses_the_token(error)
        failure = TokenRefreshError(
            error.message,
            final=final,
            request=error.request,
            status_code=error.status_code,
            code=error.code,
            hint=hint if final else _HINTS.get(error.status_code, error.hint),
        )
    except (APIConnectionError, DecodeError) as error:
        failure = TokenRefreshError(str(error), hint=hint if error.may_have_happened else None)
    raise failure


def _refuses_the_token(error: APIError) -> bool:
    """Whether the refresh token is what the server refuses, rather than the OAuth client or the request.

    OAuth 2 has a code for it; the endpoint of managed users responds with a plain 400.
    """
    if error.code in _OAUTH_CODES:
        return error.code == "invalid_grant"
    return error.status_code == BAD_REQUEST


def no_refresh_token(hint: str) -> TokenRefreshError:
    """The error of tokens that cannot be renewed."""
    return TokenRefreshError("there is no refresh token", final=True, hint=hint)
