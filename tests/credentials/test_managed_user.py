from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from collections.abc import Iterator

import pytest
from support.issuer import CLIENT, CLIENT_SECRET, Issuer, issuing

from calcom_async import CalcomClient, ConfigurationError, ManagedUser, MemoryTokenStore, TokenRefreshError, Tokens

pytestmark = pytest.mark.anyio

JWT = f"x.{urlsafe_b64encode(json.dumps({'ownerId': 102, 'clientId': CLIENT}).encode()).decode().rstrip('=')}.x"


@pytest.fixture
def issuer() -> Iterator[Issuer]:
    with issuing() as server:
        yield server


@pytest.mark.parametrize("settings", [{"user_id": 102}, {"tokens": Tokens(JWT, "lost")}])
async def test_force_refresh_needs_only_the_platforms_secret(issuer: Issuer, settings: dict[str, object]) -> None:
    store = MemoryTokenStore()
    credential = ManagedUser(CLIENT, CLIENT_SECRET, store=store, **settings)  # type: ignore[arg-type]
    async with CalcomClient(auth=credential, base_url=issuer.url) as cal:
        tokens = await credential.force_refresh(cal)
        assert await store.load() == tokens
        await cal.request("GET", "/me")
    force = issuer.sent[0]
    assert (force.method, force.target) == ("POST", f"/v2/oauth-clients/{CLIENT}/users/102/force-refresh")
    assert (force.headers["x-cal-client-id"], force.headers["x-cal-secret-key"]) == (CLIENT, CLIENT_SECRET)
    assert (force.body, "authorization" in force.headers) == (b"", False)


async def test_force_refresh_ends_a_remembered_refusal(issuer: Issuer) -> None:
    issuer.issue()
    credential = ManagedUser(CLIENT, CLIENT_SECRET, Tokens("x", "dead"), user_id=102)
    async with CalcomClient(auth=credential, base_url=issuer.url) as cal:
        with pytest.raises(TokenRefreshError, match=r"call force_refresh\(\) to get new tokens"):
            await cal.request("GET", "/me")
        await credential.force_refresh(cal)
        await cal.request("GET", "/me")


async def test_force_refresh_needs_the_user_id(issuer: Issuer) -> None:
    credential = ManagedUser(CLIENT, CLIENT_SECRET, Tokens("opaque"))
    async with CalcomClient(auth=credential, base_url=issuer.url) as cal:
        with pytest.raises(ConfigurationError, match="needs user_id="):
            await credential.force_refresh(cal)
    assert not issuer.sent


def test_it_shows_no_secret() -> None:
    shown = repr(ManagedUser(CLIENT, CLIENT_SECRET, Tokens(JWT), user_id=102))
    assert shown == "ManagedUser(client_id='client-1', user_id=102)"
