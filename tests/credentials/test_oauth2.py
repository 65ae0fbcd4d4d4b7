from __future__ import annotations

import hashlib
import json
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from support.issuer import CLIENT, CLIENT_SECRET, Issuer, issuing

from calcom_async import (
    AuthenticationError,
    AuthorizationError,
    BadRequestError,
    CalcomClient,
    ConfigurationError,
    InputError,
    MemoryTokenStore,
    OAuth2,
    TokenRefreshError,
    Tokens,
)

pytestmark = pytest.mark.anyio

CALLBACK = "https://app.example/callback"


@pytest.fixture
def issuer() -> Iterator[Issuer]:
    with issuing() as server:
        yield server


def user(**settings: Any) -> OAuth2:
    return OAuth2(**{"client_id": CLIENT, "redirect_uri": CALLBACK, **settings})


def client(issuer: Issuer, credential: Any) -> CalcomClient:
    return CalcomClient(auth=credential, base_url=issuer.url, rate_limit=None)


def callback_with(**query: str) -> str:
    return f"{CALLBACK}?{urlencode(query)}"


def test_the_authorization_request() -> None:
    request = user().authorization_request(scopes=["BOOKING_READ", "PROFILE_READ"])
    assert request.url.startswith("https://app.cal.com/auth/oauth2/authorize?")
    query = {name: values[0] for name, values in parse_qs(urlsplit(request.url).query).items()}
    digest = hashlib.sha256(request.code_verifier.reveal().encode()).digest()
    assert query == {
        "response_type": "code",
        "client_id": CLIENT,
        "redirect_uri": CALLBACK,
        "scope": "BOOKING_READ PROFILE_READ",
        "state": request.state,
        "code_challenge": urlsafe_b64encode(digest).decode().rstrip("="),
        "code_challenge_method": "S256",
    }
    assert 43 <= len(request.code_verifier.reveal()) <= 128
    assert request.code_verifier.reveal() not in repr(request)


def test_every_request_is_different() -> None:
    one, two = (user().authorization_request() for _ in range(2))
    assert one.state != two.state
    assert one.code_verifier != two.code_verifier
    assert "scope" not in one.url
    assert user().authorization_request(state="mine").state == "mine"


def test_the_consent_page_of_another_server() -> None:
    request = user(authorize_url="https://cal.example/authorize?theme=dark").authorization_request()
    assert request.url.startswith("https://cal.example/authorize?theme=dark&response_type=code&")


@pytest.mark.parametrize("scopes", ["BOOKING_READ", ["BOOKING READ"], [3], [""]])
def test_scopes_are_checked(scopes: Any) -> None:
    with pytest.raises(InputError, match="scopes must be a list of names"):
        user().authorization_request(scopes=scopes)


@pytest.mark.parametrize("secret", [None, CLIENT_SECRET])
async def test_a_code_is_exchanged_and_the_tokens_renewed(issuer: Issuer, secret: str | None) -> None:
    store = MemoryTokenStore()
    credential = user(client_secret=secret, store=store)
    request = credential.authorization_request()
    async with client(issuer, credential) as cal:
        callback = callback_with(code="the-code", state=request.state)
        tokens = await credential.exchange(cal, callback, state=request.state, code_verifier=request.code_verifier)
        assert tokens == credential.tokens == await store.load()
        assert tokens.scope == "BOOKING_READ"
        await cal.request("GET", "/me")
        issuer.expire()
        await cal.request("GET", "/me")
    exchange, refresh = (json.loads(call.body) for call in issuer.sent if call.target.endswith("/token"))
    known = {"client_id": CLIENT} | ({"client_secret": secret} if secret else {})
    assert exchange == known | {
        "grant_type": "authorization_code",
        "code": "the-code",
        "redirect_uri": CALLBACK,
        "code_verifier": request.code_verifier.reveal(),
    }
    assert refresh == known | {"grant_type": "refresh_token", "refresh_token": tokens.refresh_token.reveal()}  # type: ignore[union-attr]
    assert all("authorization" not in call.headers for call in issuer.sent if call.target.endswith("/token"))


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ({"code": "the-code", "state": "other"}, "state_mismatch"),
        ({"code": "the-code"}, "state_mismatch"),
        ({"error": "access_denied", "state": "other"}, "state_mismatch"),
        ({"error": "access_denied", "error_description": "no", "state": "the-state"}, "access_denied"),
    ],
)
async def test_callbacks_without_consent_are_rejected(issuer: Issuer, query: dict[str, str], code: str) -> None:
    async with client(issuer, user()) as cal:
        with pytest.raises(AuthorizationError) as caught:
            await user().exchange(cal, callback_with(**query), state="the-state", code_verifier="verifier")
    assert caught.value.code == code
    assert not issuer.sent


@pytest.mark.parametrize(
    ("callback", "state"),
    [(callback_with(state="s"), "s"), (CALLBACK, ""), (None, "s"), (callback_with(code="x", state=""), "")],
)
async def test_invalid_callbacks(issuer: Issuer, callback: Any, state: str) -> None:
    async with client(issuer, user()) as cal:
        with pytest.raises(InputError):
            await user().exchange(cal, callback, state=state, code_verifier="verifier")


async def test_refused_codes_are_typed_errors(issuer: Issuer) -> None:
    credential = user()
    async with client(issuer, credential) as cal:
        arguments = {"state": "s", "code_verifier": "v3rifier"}
        with pytest.raises(BadRequestError, match="code_invalid_or_expired") as refused:
            await credential.exchange(cal, callback_with(code="us3d-up", state="s"), **arguments)
        assert refused.value.code == "invalid_grant"
        stranger = user(client_id="other")
        with pytest.raises(AuthenticationError, match="client_not_found") as unknown:
            await stranger.exchange(cal, callback_with(code="the-code", state="s"), **arguments)
        assert unknown.value.code == "invalid_client"
    for error in (refused.value, unknown.value):
        assert not any(secret in str(error) + repr(vars(error)) for secret in ("us3d-up", "v3rifier"))


async def test_a_dead_refresh_token(issuer: Issuer) -> None:
    expired = Tokens("a", "r", expires_at=datetime.now(UTC) - timedelta(1))
    credential = user(tokens=expired)
    async with client(issuer, credential) as cal:
        with pytest.raises(TokenRefreshError, match="have the user sign in again") as caught:
            await cal.request("GET", "/me")
        assert (caught.value.code, caught.value.final, caught.value.status_code) == ("invalid_grant", True, 400)
        callback = callback_with(code="the-code", state="s")
        await credential.exchange(cal, callback, state="s", code_verifier="v")
        await cal.request("GET", "/me")


@pytest.mark.parametrize(
    ("settings", "problem"),
    [
        ({"redirect_uri": "/callback"}, "redirect_uri must be an absolute URL"),
        ({"redirect_uri": f"{CALLBACK}#x"}, "redirect_uri must be an absolute URL"),
        ({"authorize_url": 3}, "authorize_url must be an absolute URL"),
        ({"client_id": ""}, "client id is empty"),
        ({"client_secret": "a b"}, "secret contains a space"),
    ],
)
def test_settings_are_checked(settings: dict[str, Any], problem: str) -> None:
    with pytest.raises(ConfigurationError, match=problem):
        user(**settings)


def test_it_shows_no_secret() -> None:
    assert repr(user(client_secret=CLIENT_SECRET)) == f"OAuth2(client_id='client-1', redirect_uri='{CALLBACK}')"
