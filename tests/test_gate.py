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
    """In, a moment inside, and out."""
    if not gate.enter():
        await gate.wait()
    try:
        log.append(number)
        await checkpoint()
    finally:
        gate.leave()


def free(gate: Gate, places: int) -> bool:
    """Whether exactly that many can enter."""
    return all(gate.enter() for _ in range(places)) and not gate.enter()


def test_as_many_as_there_are_places_enter() -> None:
    gate = Gate(2)
    assert free(gate, 2)
    gate.leave()
    assert free(gate, 1)


def test_a_gate_may_be_open() -> None:
    gate = Gate(math.inf)
    assert all(gate.enter() for _ in range(1000))
    gate.leave()


async def test_first_come_first_served() -> None:
    # One place: trio runs what wakes at the same time in random order.
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
        assert not gate.enter()  # the place is on its way to the one who waited
    assert log == [1]
    assert free(gate, 1)


async def test_one_who_gives_up_leaves_the_line() -> None:
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
async def test_a_place_is_not_lost_with_one_cancelled_on_the_way_to_it(others: int) -> None:
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
                # Where the wait came through all the same, the place was given.
                gate.leave()

        group.start_soon(unlucky)
        await wait_all_tasks_blocked()
        for number in range(others):
            group.start_soon(through, gate, log, number)
            await wait_all_tasks_blocked()
        gate.leave()
        scope.cancel()


async def test_a_crowd_gives_up() -> None:
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
    """Answers after a while, and remembers how many requests it had at once."""

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


async def test_a_client_has_no_more_requests_under_way_than_connections() -> None:
    busy = Busy()
    async with CalcomClient("cal_key", transport=httpx.MockTransport(busy), rate_limit=None) as cal:
        with anyio.fail_after(20):
            async with anyio.create_task_group() as group:
                for _ in range(MAX_CONNECTIONS * 3):
                    group.start_soon(cal.me.get)
    assert busy.count == MAX_CONNECTIONS * 3
    assert busy.most == MAX_CONNECTIONS


async def test_a_call_that_waits_when_its_client_is_closed_is_not_sent() -> None:
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
            await cal.aclose()
            go.set()
    assert started == MAX_CONNECTIONS
    assert refused == ["this client was closed while the call waited for its turn"]
