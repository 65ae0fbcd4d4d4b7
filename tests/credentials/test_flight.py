from __future__ import annotations

import asyncio
import os
import threading
import warnings

import anyio
import pytest

from calcom_async import TokenRefreshError
from calcom_async._credentials import flight as module
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


@pytest.mark.parametrize("ways", ["stopped", "closed"])
async def test_a_flight_whose_loop_does_not_run_any_more_is_lost(ways: str) -> None:
    flight, lost, work = SingleFlight(), threading.Event(), Work()
    left: list[object] = []  # the loop refers to its tasks weakly

    async def never() -> None:
        lost.set()
        await anyio.sleep_forever()

    loop = asyncio.new_event_loop()

    def leave_in_the_middle() -> None:
        left.append(loop.create_task(flight.join(never)))
        loop.call_later(0.1, loop.stop)
        loop.run_forever()

    await anyio.to_thread.run_sync(leave_in_the_middle)
    assert lost.is_set()
    if ways == "closed":
        _end(loop)
    work.go.set()
    with anyio.fail_after(10):
        await flight.join(work)
    assert work.done == 1
    if ways == "stopped":
        _end(loop)


def _end(loop: asyncio.AbstractEventLoop) -> None:
    def finish() -> None:
        tasks = asyncio.all_tasks(loop)
        for task in tasks:
            task.cancel()
        loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
        loop.close()

    thread = threading.Thread(target=finish)
    thread.start()
    thread.join()


async def test_a_flight_that_takes_too_long_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_LONGEST", 0.1)
    monkeypatch.setattr(module, "_CHECK_INTERVAL", 0.02)
    flight, slow, work = SingleFlight(), Work(), Work()
    work.go.set()
    with anyio.move_on_after(0.01):
        await flight.join(slow)
    await flight.join(work)
    assert (slow.done, work.done) == (0, 1)
    slow.go.set()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_forked_child_starts_its_own() -> None:
    """The parent's flight is in progress, and its lock is held, when the process forks."""
    flight, started, go = SingleFlight(), threading.Event(), threading.Event()

    async def slow() -> None:
        started.set()
        await asyncio.to_thread(go.wait)

    thread = threading.Thread(target=lambda: asyncio.run(flight.join(slow)))
    thread.start()
    started.wait()
    done = []

    async def quick() -> None:
        done.append(1)

    with flight._lock, warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
        if child == 0:
            try:
                asyncio.run(asyncio.wait_for(flight.join(quick), 5))
                os._exit(0 if done else 2)
            finally:
                os._exit(1)
    _, status = os.waitpid(child, 0)
    go.set()
    thread.join()
    assert os.waitstatus_to_exitcode(status) == 0
