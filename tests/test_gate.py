from __future__ import annotations

import math

import anyio
import httpx
import pytest
from anyio import wait_all_tasks_blocked
from anyio.lowlevel import checkpoint

from calcom_async import CalcomClient, ConfigurationError
from calcom_async._constants import MAX_CONNECTIONS
from calcom_async._gate import Gate

pytestmark = pytest.mark.anyio


async def through(gate: Gate, log: list[int], number: int) -> None:
    """Enter, stay for a moment, leave."""
    if not gate.enter():
        await gate.wait()
    try:
        log.append(number)
        await checkpoint()
    finally:
        gate.leave()


def free(gate: Gate, places: int) -> bool:
    """Whether exactly `places` can enter."""
    return all(gate.enter() for _ in range(places)) and not gate.enter()


def test_no_more_enter_than_there_are_places() -> None:
    gate = Gate(2)
    assert free(gate, 2)
    gate.leave()
    assert free(gate, 1)


def test_a_gate_without_limit() -> None:
    gate = Gate(math.inf)
    assert all(gate.enter() for _ in range(1000))
    gate.leave()


async def test_first_come_first_served() -> None:
    # One place: trio resumes tasks that wake at the same time in random order.
    gate, log = Gate(1), list[int]()
    async with anyio.create_task_group() as group:
        assert gate.enter()
        for number in range(20):
            group.start_soon(through, gate, log, number)
            await wait_all_tasks_blocked()
        gate.leave()
    assert log == list(range(20))
    assert free(gate, 1)


async def test_a_newcomer_does_not_overtake() -> None:
    gate, log = Gate(1), list[int]()
    assert gate.enter()
    async with anyio.create_task_group() as group:
        group.start_soon(through, gate, log, 1)
        await wait_all_tasks_blocked()
        gate.leave()
        assert not gate.enter()  # the place has been handed to the waiter
    assert log == [1]
    assert free(gate, 1)


async def test_a_cancelled_waiter_is_removed() -> None:
    gate, log = Gate(1), list[int]()
    assert gate.enter()
    async with anyio.create_task_group() as group:
        scope = anyio.CancelScope()

        async def impatient() -> None:
            with scope:
                await through(gate, log, 1)

        group.start_soon(impatient)
        await wait_all_tasks_blocked()
        group.start_soon(through, gate, log, 2)
        await wait_all_tasks_blocked()
        scope.cancel()
        await wait_all_tasks_blocked()
        gate.leave()
    assert log == [2]
    assert free(gate, 1)


@pytest.mark.parametrize("others", [0, 1])
async def test_a_waiter_cancelled_as_it_gets_a_place_does_not_lose_it(others: int) -> None:
    gate, log = Gate(1), list[int]()
    assert gate.enter()
    with anyio.fail_after(20):
        await lose_one(gate, log, others)
    assert log == list(range(others))
    assert free(gate, 1)


async def lose_one(gate: Gate, log: list[int], others: int) -> None:
    async with anyio.create_task_group() as group:
        scope = anyio.CancelScope()

        async def unlucky() -> None:
            with scope:
                await gate.wait()
                # If the wait succeeded all the same, the place is ours.
                gate.leave()

        group.start_soon(unlucky)
        await wait_all_tasks_blocked()
        for number in range(others):
            group.start_soon(through, gate, log, number)
            await wait_all_tasks_blocked()
        gate.leave()
        scope.cancel()


async def test_thousands_of_waiters_are_cancelled() -> None:
    gate, log = Gate(2), list[int]()
    assert free(gate, 2)
    async with anyio.create_task_group() as group:
        for number in range(2000):
            group.start_soon(through, gate, log, number)
        await wait_all_tasks_blocked()
        gate.leave()
        group.cancel_scope.cancel()
    gate.leave()
    assert free(gate, 2)


class Busy:
    """Responds after a while, and records the concurrent requests."""

    def __init__(self) -> None:
        self.now = self.most = self.count = 0

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        self.now += 1
        self.count += 1
        self.most = max(self.most, self.now)
        for _ in range(5):
            await checkpoint()
        self.now -= 1
        return httpx.Response(200, json={"status": "success", "data": {}})


async def test_a_client_has_no_more_concurrent_requests_than_connections() -> None:
    busy = Busy()
    async with CalcomClient("cal_key", transport=httpx.MockTransport(busy), rate_limit=None) as cal:
        with anyio.fail_after(20):
            async with anyio.create_task_group() as group:
                for _ in range(MAX_CONNECTIONS * 3):
                    group.start_soon(cal.me.get)
    assert busy.count == MAX_CONNECTIONS * 3
    assert busy.most == MAX_CONNECTIONS


async def test_a_call_that_is_waiting_when_its_client_is_closed_is_not_sent() -> None:
    go, started = anyio.Event(), 0

    async def hold(request: httpx.Request) -> httpx.Response:
        nonlocal started
        started += 1
        await go.wait()
        return httpx.Response(200, json={"status": "success", "data": {}})

    refused: list[str] = []
    cal = CalcomClient("cal_key", transport=httpx.MockTransport(hold), rate_limit=None)

    async def call() -> None:
        try:
            await cal.me.get()
        except ConfigurationError as error:
            refused.append(str(error))

    with anyio.fail_after(20):
        async with anyio.create_task_group() as group:
            for _ in range(MAX_CONNECTIONS + 1):
                group.start_soon(call)
            await wait_all_tasks_blocked()
            group.start_soon(cal.aclose)
            await wait_all_tasks_blocked()
            assert len(refused) == 1  # at once, and not when the others have finished
            go.set()
    assert started == MAX_CONNECTIONS
    assert refused == ["this client was closed while the call was waiting to be sent"]
