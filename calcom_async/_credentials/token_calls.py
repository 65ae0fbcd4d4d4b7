"""Calls that return tokens: refreshes, and the exchange of an authorization code.

They pass through the chain below the auth layer, without the user's bearer token and outside the user's rate budget.
Like any write, they are retried only if the server certainly never saw them: a refresh token works once.

Nothing here leaves a secret in a traceback: functions that hold one in the clear return before anything is raised.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .._build import build_request
from .._deadline import deadline_layer
from .._error_body import error_from_response
from .._request import compose
from .._retry import retry_layer
from .._status import SUCCESSES
from ..errors import APIConnectionError, APIError, CalcomError, DecodeError, TokenRefreshError
from ..operations import OPERATIONS
from ..retry import RetryPolicy
from ..secret import Secret
from .tokens import Tokens

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._request import Handler, RawResponse, Request

_TIME_LIMIT = 30.0  # seconds, including retries and waits
_RETRY = RetryPolicy()
_REFUSALS = frozenset({401, 403, 404, 410, 422})
_OAUTH2_CODES = frozenset(
    {
        "invalid_client",
        "invalid_grant",
        "invalid_request",
        "invalid_scope",
        "unauthorized_client",
        "unsupported_grant_type",
    }
)
_CLIENT_HINT = "check the OAuth client's id and secret"
_ENDPOINT_HINT = "the server has no such endpoint: check base_url and the client id"
_HINTS = {401: _CLIENT_HINT, 403: _CLIENT_HINT, 404: _ENDPOINT_HINT, 405: _ENDPOINT_HINT}


def token_request(
    operation: str,
    body: Mapping[str, str | Secret | int] | None,
    *,
    template: Request,
    path: str | None = None,
    headers: Mapping[str, Secret] | None = None,
) -> Request:
    """A request to the server of `template`, with its extra headers. Pass `path` if the operation's has parameters."""
    described = OPERATIONS[operation]
    request = build_request(
        template,
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


async def request_tokens(request: Request, handler: Handler) -> Tokens:
    """Send the request and return the tokens in the response. Raises what any call raises."""
    response = await compose((deadline_layer, retry_layer), handler)(request)
    outcome = _outcome(response, request)
    if isinstance(outcome, CalcomError):
        raise outcome
    return outcome


def _outcome(response: RawResponse, request: Request) -> Tokens | CalcomError:
    if response.status_code not in SUCCESSES:
        return error_from_response(response, request)
    try:
        return Tokens.from_dict(_as_tokens(_payload(response)))
    except DecodeError as error:
        # A new one, without the frames that hold the response.
        return error.during(request.operation_id)


def _payload(response: RawResponse) -> Any:
    """The response's data, never quoted in an error. OAuth 2 responses have no envelope, as the standard requires."""
    try:
        payload = response.json()
    except (ValueError, RecursionError):
        return None
    return payload["data"] if isinstance(payload, dict) and "data" in payload else payload


def _as_tokens(data: Any) -> Any:
    """Treat a new API key as an access token without a refresh token."""
    key = data.get("apiKey") if isinstance(data, dict) else None
    return data if key is None else {"access_token": key}


async def refresh_tokens(request: Request, handler: Handler, hint: str) -> Tokens:
    """The same for a refresh: every failure is a TokenRefreshError, and a final one includes `hint`."""
    try:
        return await request_tokens(request, handler)
    except APIError as error:
        final = _refuses_the_token(error)
        failure = TokenRefreshError(
            error.message,
            final=final,
            request=error.request,
            status_code=error.status_code,
            code=error.code,
            hint=hint if final else _HINTS.get(error.status_code, error.hint),
            retry_after=error.retry_after,
        )
    except (APIConnectionError, DecodeError) as error:
        failure = TokenRefreshError(str(error), hint=hint if error.may_have_happened else None)
    raise failure


def _refuses_the_token(error: APIError) -> bool:
    """Whether the refresh token is the reason, rather than the OAuth client, the request or the server.

    OAuth 2 has a code for each reason. The endpoint of managed users has none: its 400 is about the only parameter, and
    other statuses are about something else unless they mention the refresh token.
    """
    if error.code in _OAUTH2_CODES:
        return error.code == "invalid_grant"
    if error.status_code == 400:
        return True
    text = error.message.lower().replace("_", " ").replace("refreshtoken", "refresh token")
    return error.status_code in _REFUSALS and "refresh token" in text


def no_refresh_token(hint: str) -> TokenRefreshError:
    """The error for tokens that cannot be renewed."""
    return TokenRefreshError("there is no refresh token", final=True, hint=hint)
