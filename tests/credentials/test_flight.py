from __future__ import annotations

import asyncio
import threading

import anyio
import pytest

from calcom_async import TokenRefreshError
from calcom_async._credentials import flight as flight_module
from calcom_async._credentials.flight import SingleFlight

pytestmark = pytest.mark.anyio


class Work:
    """Counts how often it ran, and waits for `go`."""

    def __init__(self, error: Exception | None = None) -> None:
        self.done = 0
        self.error = error
        self.go = anyio.Event()

    async def __call__(self) -> None:
        await self.go.wait()
        self.done += 1
        if self.error is not None:
            raise self.error


async def test_callers_share_the_work_that_is_running() -> None:
    flight, work = SingleFlight[None](), Work()
    async with anyio.create_task_group() as group:
        for _ in range(50):
            group.start_soon(flight.join, work)
        await anyio.wait_all_tasks_blocked()
        work.go.set()
    assert work.done == 1
    await flight.join(work)
    assert work.done == 2


async def test_each_caller_gets_its_own_error() -> None:
    flight, work = SingleFlight[None](), Work(TokenRefreshError("no"))
    errors: list[Exception] = []

    async def call() -> None:
        try:
            await flight.join(work)
        except TokenRefreshError as error:
            errors.append(error)

    async with anyio.create_task_group() as group:
        for _ in range(20):
            group.start_soon(call)
        await anyio.wait_all_tasks_blocked()
        work.go.set()
    assert work.done == 1
    assert len({id(error) for error in errors}) == 20
    assert {str(error) for error in errors} == {"the tokens could not be renewed: no"}


async def test_cancelling_a_caller_does_not_interrupt_the_work() -> None:
    flight, work = SingleFlight[None](), Work()
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


async def test_the_caller_that_started_the_work_can_be_cancelled_too() -> None:
    flight, work = SingleFlight[None](), Work()
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


async def test_run_waits_for_the_running_work_and_then_runs() -> None:
    flight, first, second = SingleFlight[None](), Work(TokenRefreshError("no")), Work()
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


def test_event_loops_in_other_threads_share_the_work() -> None:
    flight = SingleFlight[None]()
    started, go = threading.Event(), threading.Event()
    done: list[str] = []

    async def slow() -> None:
        started.set()
        await anyio.to_thread.run_sync(go.wait)
        done.append("slow")

    async def other() -> None:
        done.append("other")

    threads = [threading.Thread(target=anyio.run, args=(flight.join, slow))]
    threads[0].start()
    started.wait(5)
    for backend in ("asyncio", "trio"):
        threads.append(threading.Thread(target=anyio.run, args=(flight.join, other), kwargs={"backend": backend}))
        threads[-1].start()
    while len(flight._flight._events) < 3:  # type: ignore[union-attr]
        pass
    go.set()
    for thread in threads:
        thread.join(5)
    assert done == ["slow"]


async def test_the_outcome_of_run_is_not_shared() -> None:
    flight, first, second = SingleFlight[None](), Work(TokenRefreshError("no")), Work()
    second.go.set()

    async def fail() -> None:
        with pytest.raises(TokenRefreshError):
            await flight.run(first)

    async with anyio.create_task_group() as group:
        group.start_soon(fail)
        await anyio.wait_all_tasks_blocked()
        group.start_soon(flight.join, second)
        await anyio.wait_all_tasks_blocked()
        assert second.done == 0
        first.go.set()
    assert (first.done, second.done) == (1, 1)


async def test_each_caller_gets_the_result() -> None:
    flight = SingleFlight[str]()
    results = []

    async def work() -> str:
        await anyio.sleep(0.001)
        return f"result {len(results)}"

    async def call() -> None:
        results.append(await flight.join(work))

    async with anyio.create_task_group() as group:
        for _ in range(5):
            group.start_soon(call)
    assert results == ["result 0"] * 5


async def test_work_on_a_loop_that_has_stopped_is_lost(anyio_backend_name: str) -> None:
    flight, work = SingleFlight[None](), Work()
    loop = asyncio.new_event_loop()

    async def never() -> None:
        await asyncio.Event().wait()

    def start_and_stop() -> None:
        task = loop.create_task(flight.join(never))
        loop.call_later(0.02, loop.stop)
        loop.run_forever()
        task.cancel()

    await anyio.to_thread.run_sync(start_and_stop)
    work.go.set()
    await flight.join(work)
    await flight.run(work)
    assert work.done == 2
    for task in asyncio.all_tasks(loop):
        task.cancel()
    await anyio.to_thread.run_sync(lambda: loop.run_until_complete(asyncio.sleep(0)))
    loop.close()
    await flight.join(work)
    assert work.done == 3


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
async def test_work_that_ends_with_its_loop_is_lost(backend: str) -> None:
    flight, work = SingleFlight[None](), Work()
    started = threading.Event()
    work.go.set()

    async def never() -> None:
        started.set()
        await anyio.sleep_forever()

    async def start() -> None:
        with anyio.move_on_after(0.1):
            await flight.join(never)

    async with anyio.create_task_group() as group:
        group.start_soon(anyio.to_thread.run_sync, lambda: anyio.run(start, backend=backend))
        await anyio.to_thread.run_sync(started.wait)
        await flight.join(work)
    assert work.done == 1


async def test_work_that_takes_too_long_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flight_module, "LIMIT", 0.05)
    flight, stuck, work = SingleFlight[None](), Work(), Work()
    work.go.set()
    failed = anyio.Event()

    async def fail() -> None:
        with pytest.raises(TokenRefreshError, match="interrupted"):
            await flight.run(stuck)
        failed.set()

    async with anyio.create_task_group() as group:
        group.start_soon(fail)
        await anyio.wait_all_tasks_blocked()
        await flight.join(work)
        await failed.wait()
        assert (stuck.done, work.done) == (0, 1)
        stuck.go.set()
    await anyio.wait_all_tasks_blocked()
    await flight.join(work)
    assert (stuck.done, work.done) == (1, 2)
