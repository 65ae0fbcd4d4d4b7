from __future__ import annotations

import threading

import anyio
import pytest

from calcom_async import TokenRefreshError
from calcom_async._credentials.flight import SingleFlight

pytestmark = pytest.mark.anyio


class Work:
    """Counts how often it is done, and goes on when told to."""

    def __init__(self, error: Exception | None = None) -> None:
        self.done = 0
        self.error = error
        self.go = anyio.Event()

    async def __call__(self) -> None:
        await self.go.wait()
        self.done += 1
        if self.error is not None:
            raise self.error


async def test_who_asks_while_it_is_under_way_waits_for_it() -> None:
    flight, work = SingleFlight(), Work()
    async with anyio.create_task_group() as group:
        for _ in range(50):
            group.start_soon(flight.join, work)
        await anyio.wait_all_tasks_blocked()
        work.go.set()
    assert work.done == 1
    await flight.join(work)
    assert work.done == 2


async def test_each_gets_an_error_of_its_own() -> None:
    flight, work = SingleFlight(), Work(TokenRefreshError("no"))
    errors: list[Exception] = []

    async def ask() -> None:
        try:
            await flight.join(work)
        except TokenRefreshError as error:
            errors.append(error)

    async with anyio.create_task_group() as group:
        for _ in range(20):
            group.start_soon(ask)
        await anyio.wait_all_tasks_blocked()
        work.go.set()
    assert work.done == 1
    assert len({id(error) for error in errors}) == 20
    assert {str(error) for error in errors} == {"the tokens could not be renewed: no"}


async def test_who_is_cancelled_takes_nothing_along() -> None:
    flight, work = SingleFlight(), Work()
    async with anyio.create_task_group() as group:
        with anyio.CancelScope() as scope:
            group.start_soon(flight.join, work)
            await anyio.wait_all_tasks_blocked()
            scope.cancel()
            await flight.join(work)
        assert scope.cancelled_caught
        assert work.done == 0
        work.go.set()
    assert work.done == 1


async def test_the_one_who_began_it_can_be_cancelled_too() -> None:
    flight, work = SingleFlight(), Work()
    async with anyio.create_task_group() as group:
        scope = anyio.CancelScope()

        async def begin() -> None:
            with scope:
                await flight.join(work)

        group.start_soon(begin)
        await anyio.wait_all_tasks_blocked()
        group.start_soon(flight.join, work)
        await anyio.wait_all_tasks_blocked()
        scope.cancel()
        await anyio.wait_all_tasks_blocked()
        work.go.set()
    assert work.done == 1


async def test_run_waits_for_its_turn_and_is_done_itself() -> None:
    flight, first, second = SingleFlight(), Work(TokenRefreshError("no")), Work()
    second.go.set()

    async def fail() -> None:
        with pytest.raises(TokenRefreshError):
            await flight.join(first)

    async with anyio.create_task_group() as group:
        group.start_soon(fail)
        await anyio.wait_all_tasks_blocked()
        group.start_soon(flight.run, second)
        await anyio.wait_all_tasks_blocked()
        assert second.done == 0
        first.go.set()
    assert (first.done, second.done) == (1, 1)


def test_event_loops_of_other_threads_wait_for_it_as_well() -> None:
    flight = SingleFlight()
    begun, go = threading.Event(), threading.Event()
    done: list[str] = []

    async def slow() -> None:
        begun.set()
        await anyio.to_thread.run_sync(go.wait)
        done.append("slow")

    async def other() -> None:
        done.append("other")

    threads = [threading.Thread(target=anyio.run, args=(flight.join, slow))]
    threads[0].start()
    begun.wait(5)
    for backend in ("asyncio", "trio"):
        threads.append(threading.Thread(target=anyio.run, args=(flight.join, other), kwargs={"backend": backend}))
        threads[-1].start()
    while len(flight._flight._events) < 3:  # type: ignore[union-attr]
        pass
    go.set()
    for thread in threads:
        thread.join(5)
    assert done == ["slow"]
