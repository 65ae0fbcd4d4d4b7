"""Closing a client while calls are under way."""

from __future__ import annotations

from secrets import token_hex
from typing import Any

import anyio
import httpx
import pytest
from anyio import wait_all_tasks_blocked
from support.faulty import Fault
from support.issuer import CLIENT, CLIENT_SECRET, issuing
from support.keepalive import keepalive
from support.loopback import HANG, loopback
from support.lost import ANN, MONDAY, Plan, losing, nothing
from support.things import KEY, Server, Things, client, failure, success

from calcom_async import APIConnectionError, CalcomClient, ConfigurationError, ManagedUser, Reconciliation, Tokens
from calcom_async.middleware import Handler, RawResponse, Request
from calcom_async.models import Booking

pytestmark = pytest.mark.anyio


class Held:
    """Responds when it may."""

    def __init__(self) -> None:
        self.go = anyio.Event()
        self.requests = 0

    async def __call__(self, _request: httpx.Request) -> httpx.Response:
        self.requests += 1
        await self.go.wait()
        return success()


class Outcomes:
    """What has become of calls."""

    def __init__(self, cal: CalcomClient) -> None:
        self.cal = cal
        self.of: list[str] = []

    async def call(self, method: str = "POST") -> None:
        try:
            await self.cal.request(method, "/x")
            self.of.append("ok")
        except (APIConnectionError, ConfigurationError) as error:
            self.of.append(str(error))


async def test_requests_at_the_server_may_finish() -> None:
    with keepalive(0.3) as server, anyio.fail_after(20):
        cal = CalcomClient(KEY, base_url=server.url, rate_limit=None)
        outcomes = Outcomes(cal)
        async with anyio.create_task_group() as group:
            for _ in range(5):
                group.start_soon(outcomes.call)
            while server.opened < 5:
                await anyio.sleep(0.01)
            await cal.aclose()
            assert await anyio.to_thread.run_sync(server.settled)
        assert outcomes.of == ["ok"] * 5


@pytest.mark.parametrize("own", [True, False])
async def test_after_the_grace_period_they_are_cut_off(own: bool) -> None:
    with loopback(HANG) as server, anyio.fail_after(20):
        through: dict[str, Any] = {} if own else {"http_client": httpx.AsyncClient(timeout=None)}
        cal = CalcomClient(KEY, base_url=server.url, rate_limit=None, **through)
        outcomes = Outcomes(cal)
        async with anyio.create_task_group() as group:
            group.start_soon(outcomes.call)
            group.start_soon(outcomes.call, "GET")
            while len(server.requests) < 2:
                await anyio.sleep(0.01)
            await cal.aclose(grace=0.1)
    assert len(outcomes.of) == 2
    for outcome in outcomes.of:
        assert "the client was closed before the response arrived" in outcome
        assert "(1 attempt; the server may have acted on it)" in outcome
    assert len(server.requests) == 2


async def test_new_calls_and_those_that_wait_are_refused_at_once() -> None:
    held = Held()
    cal = CalcomClient(KEY, transport=httpx.MockTransport(held), max_connections=2, rate_limit=None)
    outcomes = Outcomes(cal)
    with anyio.fail_after(20):
        async with anyio.create_task_group() as group:
            for _ in range(5):
                group.start_soon(outcomes.call)
            await wait_all_tasks_blocked()
            group.start_soon(cal.aclose)
            await wait_all_tasks_blocked()
            assert outcomes.of == ["this client was closed while the call was waiting to be sent"] * 3
            with pytest.raises(ConfigurationError, match="this client is closed"):
                await cal.request("GET", "/x")
            held.go.set()
    assert outcomes.of[3:] == ["ok"] * 2
    assert held.requests == 2


@pytest.mark.real_time
async def test_a_wait_for_the_rate_limit_ends_in_a_refusal() -> None:
    exhausted = success()
    exhausted.headers.update(
        {"x-ratelimit-limit-a": "9", "x-ratelimit-remaining-a": "0", "x-ratelimit-reset-a": "1"},
    )
    server = Server(exhausted)
    cal = client(server, api_key=token_hex())  # budgets outlive tests that wait in real time
    await cal.request("GET", "/x")
    outcomes = Outcomes(cal)
    async with anyio.create_task_group() as group:
        group.start_soon(outcomes.call)
        await wait_all_tasks_blocked()
        await cal.aclose()
    assert outcomes.of == ["this client was closed while the call was waiting to be sent"]
    assert len(server.requests) == 1


@pytest.mark.real_time
async def test_the_lookup_of_a_booking_may_finish() -> None:
    plan = Plan(Fault.DROP_COMMITTED)
    async with losing(nothing, plan, reconcile=Reconciliation(delays=(0.5,))) as (cal, _, sandbox):
        found: list[str] = []

        async def book() -> None:
            booking = await cal.bookings.create(event_type_id=1, start=MONDAY, attendee=ANN)
            assert isinstance(booking, Booking)
            found.append(booking.uid)

        with anyio.fail_after(20):
            async with anyio.create_task_group() as group:
                group.start_soon(book)
                while not plan.calls:
                    await anyio.sleep(0.01)
                await anyio.sleep(0.1)  # the response is lost, and the lookup has not begun
                await cal.aclose()
        assert [booking.uid async for booking in sandbox.client().bookings.list()] == found
    assert plan.sent[0] == "POST"
    assert "GET" in plan.sent


async def test_a_token_refresh_may_finish_and_the_call_with_it() -> None:
    with issuing() as issuer, anyio.fail_after(20):
        user = ManagedUser(CLIENT, CLIENT_SECRET, Tokens(*issuer.issue()))
        cal = CalcomClient(auth=user, base_url=issuer.url, rate_limit=None)
        outcomes = Outcomes(cal)
        await outcomes.call("GET")
        issuer.expire()
        async with anyio.create_task_group() as group:
            group.start_soon(outcomes.call, "GET")
            while not issuer.refreshes:
                await anyio.sleep(0)
            await cal.aclose()
    assert issuer.refreshes == 1
    assert len(outcomes.of) == 2


async def test_a_call_that_closes_its_own_client_does_not_wait_for_itself() -> None:
    async def close(_request: httpx.Request) -> httpx.Response:
        await cal.aclose(grace=60)
        return success()

    cal = CalcomClient(KEY, transport=httpx.MockTransport(close), rate_limit=None)
    with anyio.fail_after(20):
        assert (await cal.request("GET", "/x")).data == {"id": 1}


async def test_a_cancelled_close_closes_at_once() -> None:
    with loopback(HANG) as server, anyio.fail_after(20):
        cal = CalcomClient(KEY, base_url=server.url, rate_limit=None)
        outcomes = Outcomes(cal)
        async with anyio.create_task_group() as group:
            group.start_soon(outcomes.call)
            while not server.requests:
                await anyio.sleep(0.01)
            with anyio.move_on_after(0.05):
                await cal.aclose(grace=60)
        assert len(outcomes.of) == 1


async def test_a_retry_is_refused() -> None:
    async def close(request: Request, handler: Handler) -> RawResponse:
        response = await handler(request)
        await cal.aclose()
        return response

    close.per_attempt = True  # type: ignore[attr-defined]
    server = Server(failure(503), success())
    cal = client(server, middleware=[close])
    with pytest.raises(ConfigurationError, match="closed while the call was waiting"):
        await cal.request("GET", "/x")
    assert len(server.requests) == 1


@pytest.mark.parametrize("grace", [-1, None, "5", float("inf"), True])
async def test_a_grace_period_is_a_number_of_seconds(grace: Any) -> None:
    cal = client(Server(success()))
    with pytest.raises(ConfigurationError, match="grace must be a number of seconds, 0 or more"):
        await cal.aclose(grace=grace)
    assert (await cal.request("GET", "/x")).data == {"id": 1}


async def test_calls_on_another_loop_finish() -> None:
    """Closing concerns the running event loop alone."""
    with keepalive(0.2) as server, anyio.fail_after(20):
        cal = CalcomClient(KEY, base_url=server.url, rate_limit=None)
        async with anyio.create_task_group() as group:

            async def call() -> None:
                assert await Things(cal._sender).get(1) == 1

            group.start_soon(call)
            while not server.opened:
                await anyio.sleep(0.01)
            await anyio.to_thread.run_sync(lambda: anyio.run(cal.aclose))
