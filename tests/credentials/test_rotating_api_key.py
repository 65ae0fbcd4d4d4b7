from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import anyio
import pytest
from support.issuer import Issuer, issuing

from calcom_async import (
    AuthenticationError,
    CalcomClient,
    ConfigurationError,
    InputError,
    MemoryTokenStore,
    RotatingApiKey,
    Tokens,
)

pytestmark = pytest.mark.anyio


@pytest.fixture
def issuer() -> Iterator[Issuer]:
    with issuing() as server:
        server.refusal = 401
        yield server


def client(issuer: Issuer, key: RotatingApiKey) -> CalcomClient:
    return CalcomClient(auth=key, base_url=issuer.url, rate_limit=None)


@pytest.mark.parametrize(
    ("settings", "body"),
    [({}, {}), ({"days_valid": 90}, {"apiKeyDaysValid": 90}), ({"never_expires": True}, {"apiKeyNeverExpires": True})],
)
async def test_the_key_is_replaced_in_place_and_stored(
    issuer: Issuer, settings: dict[str, Any], body: dict[str, Any]
) -> None:
    store = MemoryTokenStore()
    key = RotatingApiKey(issuer.issue()[0], store=store)
    async with client(issuer, key) as cal:
        await cal.request("GET", "/me")
        old = issuer.access
        new = await key.refresh(cal, **settings)
        assert new.reveal() == issuer.access != old
        await cal.request("GET", "/me")
    assert await store.load() == Tokens(new)
    refresh = next(call for call in issuer.sent if call.target.endswith("refresh"))
    assert json.loads(refresh.body) == body
    assert refresh.headers["authorization"] == f"Bearer {old}"
    assert issuer.refused == 0


async def test_concurrent_calls_continue_with_the_new_key(issuer: Issuer) -> None:
    key = RotatingApiKey(issuer.issue()[0])
    async with client(issuer, key) as cal, anyio.create_task_group() as tasks:
        for number in range(60):
            tasks.start_soon(cal.request, "GET", "/me")
            if number == 30:
                tasks.start_soon(key.refresh, cal)
    assert issuer.refreshes == 1


async def test_another_process_may_have_replaced_it(issuer: Issuer) -> None:
    store = MemoryTokenStore()
    here, there = RotatingApiKey(issuer.issue()[0], store=store), RotatingApiKey(store=store)
    async with client(issuer, here) as cal, client(issuer, there) as other:
        await cal.request("GET", "/me")
        await there.refresh(other)
        await cal.request("GET", "/me")
    assert (issuer.refreshes, issuer.refused) == (1, 1)


async def test_a_revoked_key_is_still_a_401(issuer: Issuer) -> None:
    async with client(issuer, RotatingApiKey("revoked")) as cal:
        with pytest.raises(AuthenticationError):
            await cal.request("GET", "/me")
    assert (issuer.refreshes, issuer.refused) == (0, 1)


async def test_invalid_arguments(issuer: Issuer) -> None:
    with pytest.raises(ConfigurationError, match="pass a key, a store"):
        RotatingApiKey()
    key = RotatingApiKey(store=MemoryTokenStore())
    async with client(issuer, key) as cal:
        with pytest.raises(InputError, match="days_valid must be 1 day or more"):
            await key.refresh(cal, days_valid=0)
        with pytest.raises(ConfigurationError, match="the store contains no key"):
            await key.refresh(cal)
    assert repr(key) == "RotatingApiKey(***)"
