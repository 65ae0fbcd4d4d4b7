"""The order of an attempt: a place at the connection gate, a permit, a credential."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from secrets import token_hex
from typing import Any

import anyio
import httpx
import pytest
from anyio import wait_all_tasks_blocked
from support.issuer import CLIENT, CLIENT_SECRET, issuing
from support.things import KEY, Server, client, failure, success

from calcom_async import ApiKey, CalcomClient, ManagedUser, Secret, Tokens
from calcom_async.middleware import Handler, RawResponse, Request

pytestmark = pytest.mark.anyio


class Turning:
    """A credential whose token changes."""

    token = "t1"

    def headers(self) -> dict[str, Secret]:
        return {"authorization": Secret(f"Bearer {self.token}")}


def gate_of(cal: CalcomClient) -> Any:
    """The connection gate on this event loop."""
    assert cal._network is not None
    pool = cal._network._pools.here()
    assert pool is not None
    return pool.gate


async def test_a_call_that_waited_for_its_place_goes_out_with_the_present_credential() -> None:
    go = anyio.Event()
    seen: list[str] = []

    async def hold(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["authorization"])
        await go.wait()
        return success()

    credential = Turning()
    cal = CalcomClient(auth=credential, transport=httpx.MockTransport(hold), max_connections=1, rate_limit=None)
    with anyio.fail_after(20):
        async with anyio.create_task_group() as group:
            for _ in range(3):
                group.start_soon(cal.request, "GET", "/x")
            await wait_all_tasks_blocked()
            credential.token = "t2"
            go.set()
    assert seen == ["Bearer t1", "Bearer t2", "Bearer t2"]


async def test_no_permit_waits_for_a_place() -> None:
    """As many requests are charged to the budget as are under way, and not as many as there are calls."""
    limits = {"x-ratelimit-limit-a": "100", "x-ratelimit-remaining-a": "10", "x-ratelimit-reset-a": "60"}
    first, go, sent = success(), anyio.Event(), 0
    first.headers.update(limits)

    async def respond(request: httpx.Request) -> httpx.Response:
        nonlocal sent
        sent += 1
        if sent == 1:
            return first
        await go.wait()
        exhausted = {**limits, "x-ratelimit-remaining-a": "0", "retry-after": "60"}
        return failure(429, headers=exhausted) if sent == 3 else success()

    cal = CalcomClient(KEY, transport=httpx.MockTransport(respond), max_connections=2, retry=None, timeout=30)
    await cal.request("GET", "/x")
    errors: list[str] = []

    async def call() -> None:
        try:
            await cal.request("GET", "/x")
        except Exception as error:
            errors.append(type(error).__name__)

    with anyio.fail_after(20):
        async with anyio.create_task_group() as group:
            for _ in range(8):
                group.start_soon(call)
            await wait_all_tasks_blocked()
            assert sent == 3
            go.set()
    # The first 429 holds back all those that were waiting for a place.
    assert errors == ["RateLimitError"] * 8
    assert sent == 3
    assert gate_of(cal)._free == 2


@pytest.mark.real_time
async def test_a_blocked_credential_holds_no_place() -> None:
    key, blocked = token_hex(), anyio.Event()  # budgets outlive tests that wait in real time

    def respond(request: httpx.Request) -> httpx.Response:
        if request.headers["authorization"] == f"Bearer {key}" and not blocked.is_set():
            blocked.set()
            return failure(429, headers={"retry-after": "10"})
        return success()

    cal = client(Server(respond), max_connections=1, auth=ApiKey(key))
    with anyio.fail_after(20):
        async with anyio.create_task_group() as group:
            for _ in range(5):
                group.start_soon(cal.request, "GET", "/x")
            await blocked.wait()
            await wait_all_tasks_blocked()
            for _ in range(3):
                await cal.as_user(ApiKey("free")).request("GET", "/x")
            group.cancel_scope.cancel()
    assert gate_of(cal)._free == 1


@pytest.mark.parametrize("places", [1, 3])
@pytest.mark.parametrize("expired", [True, False], ids=["expired", "refused"])
async def test_calls_that_hold_all_places_do_not_keep_a_refresh_from_going_out(places: int, expired: bool) -> None:
    with issuing() as issuer, anyio.fail_after(20):
        ends = datetime.now(UTC) - timedelta(seconds=1) if expired else None
        user = ManagedUser(CLIENT, CLIENT_SECRET, Tokens(*issuer.issue(), expires_at=ends))
        if not expired:
            issuer.expire()
        cal = CalcomClient(auth=user, base_url=issuer.url, max_connections=places, rate_limit=None)
        async with cal, anyio.create_task_group() as group:
            for _ in range(20):
                group.start_soon(cal.request, "GET", "/me")
        assert issuer.refreshes == 1
        assert issuer.refused <= places  # what was waiting went out with the new token


async def test_a_call_in_the_middle_of_an_attempt_needs_no_place_of_its_own() -> None:
    async def nested(request: Request, handler: Handler) -> RawResponse:
        if request.path != "/inner":
            await cal.request("GET", "/inner")
        return await handler(request)

    nested.per_attempt = True  # type: ignore[attr-defined]
    server = Server(success())
    cal = client(server, middleware=[nested], max_connections=1, rate_limit=None)
    with anyio.fail_after(20):
        async with anyio.create_task_group() as group:
            for _ in range(3):
                group.start_soon(cal.request, "GET", "/outer")
    assert len(server.requests) == 6
    assert gate_of(cal)._free == 1


async def test_a_call_of_another_client_in_the_middle_of_an_attempt_takes_a_place_there() -> None:
    busy = 0

    async def look(_request: httpx.Request) -> httpx.Response:
        nonlocal busy
        busy = gate_of(other)._free
        return success()

    async def nested(request: Request, handler: Handler) -> RawResponse:
        await other.request("GET", "/inner")
        return await handler(request)

    nested.per_attempt = True  # type: ignore[attr-defined]
    other = CalcomClient(KEY, transport=httpx.MockTransport(look), max_connections=5, rate_limit=None)
    await client(Server(success()), middleware=[nested], max_connections=1).request("GET", "/outer")
    assert busy == 4
