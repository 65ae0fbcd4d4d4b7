"""Single flight: work that runs once for all callers that need it while it is running, on any event loop or thread.

Rules that hold here:

* The work runs in a task of its own. Canceling a caller, even by asyncio's native cancellation, which ignores shields,
  neither interrupts it nor affects the other callers.
* All callers share the outcome; each gets its own instance of an error.
* Work that was interrupted, whose owner is gone (see `owner`), or that takes longer than `LIMIT` counts as lost: those
  who wait start anew. If it finishes after all, it affects nobody who waits for something else.
"""

from __future__ import annotations

import time
from contextlib import suppress
from contextvars import copy_context
from copy import copy
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .._event_loop import running_loop
from ..errors import TokenRefreshError
from .owner import Owner, guard

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import anyio

T = TypeVar("T")

LIMIT = 150.0
"""Seconds after which work counts as lost. Its own time limits are shorter."""

_CHECK_INTERVAL = 0.25  # seconds between checks whether the work that a caller waits for is lost

_tasks: set[Any] = set()  # an event loop refers to its tasks only weakly


class SingleFlight(Generic[T]):
    """Runs one piece of work at a time."""

    __slots__ = ("__weakref__", "_flight")

    def __init__(self) -> None:
        self._flight: _Flight[T] | None = None

    async def join(self, work: Callable[[], Awaitable[T]]) -> T:
        """The result of the work that is running, or of this if there is none. Raises a copy of what it raised.

        Work that `run` has started is waited for, but its outcome is not shared.
        """
        while True:
            flight = self._enter(work, shared=True)
            if await flight.wait() and flight.shared:
                return flight.outcome()

    async def run(self, work: Callable[[], Awaitable[T]]) -> T:
        """Wait for the work that is running, whatever its outcome, then run this."""
        while True:
            flight = self._enter(work, shared=False)
            finished = await flight.wait()
            if flight.work is work:
                break
        if not finished:
            raise TokenRefreshError("the renewal was interrupted; a later call tries again")
        return flight.outcome()

    def _enter(self, work: Callable[[], Awaitable[T]], *, shared: bool) -> _Flight[T]:
        """The flight that is running, or a new one."""
        with guard():
            flight = self._flight
            if flight is not None and not flight.lost:
                return flight
            flight = self._flight = _Flight(work, shared=shared)
        _start(self._fly, flight)
        return flight

    async def _fly(self, flight: _Flight[T]) -> None:
        try:
            flight.result = await flight.work()
            flight.finished = True
        except Exception as failure:
            # Without traceback and context: copies of it are raised in tasks that were not part of them.
            failure.__context__ = None
            flight.error = failure.with_traceback(None)
            flight.finished = True
        finally:
            flight.interrupted = not flight.finished
            with guard():
                if self._flight is flight:
                    self._flight = None
            flight.wake()


class _Flight(Generic[T]):
    """Running work, and an event for each event loop with callers that wait for it."""

    __slots__ = ("_deadline", "_events", "_owner", "error", "finished", "interrupted", "result", "shared", "work")

    def __init__(self, work: Callable[[], Awaitable[T]], *, shared: bool) -> None:
        self.work = work
        self.shared = shared
        self.result: T | None = None
        self.error: Exception | None = None
        self.finished = False
        self.interrupted = False
        self._owner = Owner()
        self._deadline = time.monotonic() + LIMIT
        self._events: dict[Any, anyio.Event] = {}

    @property
    def lost(self) -> bool:
        """Whether there is no point in waiting for it."""
        return self.interrupted or self._owner.gone or time.monotonic() > self._deadline

    async def wait(self) -> bool:
        """Wait until it has finished, or is lost. Returns whether it has finished."""
        import anyio

        event = self._event()
        while not event.is_set() and not self.lost:
            with anyio.move_on_after(_CHECK_INTERVAL):
                await event.wait()
        return self.finished

    def outcome(self) -> T:
        """The result. Raises a copy of the error."""
        if self.error is not None:
            raise copy(self.error) from self.error.__cause__
        return cast("T", self.result)

    def wake(self) -> None:
        """Set the events, each on its event loop."""
        with guard():
            events = dict(self._events)
        for loop, event in events.items():
            if loop is self._owner.loop:
                event.set()
            else:
                call_soon = getattr(loop, "run_sync_soon", None) or loop.call_soon_threadsafe
                # Nobody waits on a loop that has been closed.
                with suppress(RuntimeError):
                    call_soon(event.set)

    def _event(self) -> anyio.Event:
        import anyio

        loop = running_loop()
        with guard():
            event = self._events.setdefault(loop, anyio.Event())
            if self.finished or self.interrupted:
                event.set()
        return event


def _start(function: Callable[[_Flight[T]], Any], flight: _Flight[T]) -> None:
    """Run it in a task outside any task group or cancel scope."""
    loop: Any = running_loop()
    if hasattr(loop, "run_sync_soon"):
        import trio

        trio.lowlevel.spawn_system_task(function, flight, context=copy_context())
        return
    task = loop.create_task(function(flight))
    _tasks.add(task)
    task.add_done_callback(_tasks.discard)
