"""What a failed refresh means: a refused refresh token, or something that passes or that the developer has to fix."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from calcom_async import CalcomClient, ManagedUser, OAuth2, TokenRefreshError, Tokens

pytestmark = pytest.mark.anyio

EXPIRED = Tokens("acc3ss", "r3fresh", expires_at=datetime.now(UTC) - timedelta(1))


def nest(message: str) -> dict[str, Any]:
    return {"status": "error", "error": {"code": "SomeException", "message": message, "details": {}}}


def oauth2(code: str, description: str = "why") -> dict[str, Any]:
    return {"error": code, "error_description": description}


async def refresh(credential: Any, status: int, body: Any, headers: dict[str, str]) -> TokenRefreshError:
    def respond(request: httpx.Request) -> httpx.Response:
        return httpx.Response(status, json=body, headers=headers)

    transport = httpx.MockTransport(respond)
    async with CalcomClient(auth=credential, transport=transport) as cal:
        with pytest.raises(TokenRefreshError) as caught:
            await cal.request("GET", "/me")
    assert caught.value.status_code == status
    return caught.value


def managed_user() -> ManagedUser:
    return ManagedUser("client", "secret", EXPIRED)


def oauth2_user() -> OAuth2:
    return OAuth2("client", redirect_uri="https://x.example", client_secret="secret", tokens=EXPIRED)


REFUSED = [
    (managed_user, 400, nest("Invalid refresh token")),
    (managed_user, 400, {"status": 400, "message": "x"}),
    (managed_user, 401, nest("invalid refresh token")),
    (managed_user, 404, nest("RefreshToken not found")),
    (oauth2_user, 400, oauth2("invalid_grant", "invalid_refresh_token")),
    (oauth2_user, 401, oauth2("invalid_grant")),
    (oauth2_user, 400, nest("Invalid refresh token")),
]
OTHERS = [
    (managed_user, 401, nest("Invalid client secret")),
    (managed_user, 401, {"status": 401, "message": "Unauthorized"}),
    (managed_user, 403, nest("Forbidden resource")),
    (managed_user, 404, nest("OAuth client not found")),
    (managed_user, 404, "<h1>Not Found</h1>"),
    (managed_user, 405, {}),
    (managed_user, 408, {}),
    (managed_user, 413, {}),
    (managed_user, 500, nest("Invalid refresh token")),
    (managed_user, 503, {}),
    (oauth2_user, 400, oauth2("invalid_client")),
    (oauth2_user, 401, oauth2("invalid_client", "client_not_found")),
    (oauth2_user, 400, oauth2("unauthorized_client", "not for a refresh token")),
    (oauth2_user, 400, oauth2("unsupported_grant_type")),
    (oauth2_user, 400, oauth2("invalid_request")),
    (oauth2_user, 404, nest("Cannot POST /v2/auth/oauth2/token")),
]


@pytest.mark.parametrize(("make", "status", "body"), REFUSED)
async def test_a_refused_refresh_token_is_final(make: Any, status: int, body: Any) -> None:
    error = await refresh(make(), status, body, {})
    assert error.final
    assert error.hint in (
        "call force_refresh() to get new tokens without it",
        "have the user sign in again, and exchange() the code",
    )


@pytest.mark.parametrize(("make", "status", "body"), OTHERS)
async def test_nothing_else_is_final(make: Any, status: int, body: Any) -> None:
    error = await refresh(make(), status, body, {})
    assert not error.final
    assert "sign in" not in str(error)


@pytest.mark.parametrize(
    ("status", "hint"),
    [(401, "check the OAuth client's id and secret"), (404, "the server has no such endpoint: check base_url")],
)
async def test_the_error_says_what_to_check(status: int, hint: str) -> None:
    error = await refresh(managed_user(), status, nest("no"), {})
    assert error.hint is not None
    assert error.hint.startswith(hint)


async def test_the_server_can_ask_for_a_pause() -> None:
    error = await refresh(managed_user(), 503, {}, {"retry-after": "120"})
    assert error.retry_after == 120
