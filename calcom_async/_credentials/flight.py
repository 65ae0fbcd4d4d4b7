"""Work that runs once for everyone who asks for it meanwhile, on any event loop or thread.

Rules:

* The work runs in a task of its own, so a caller may be cancelled, even by asyncio's own cancellation, which ignores
  shields: the others still get the result, and the work finishes what it began.
* All callers share the outcome; an error is copied for each of them.
* A flight whose event loop was closed or stopped, or that takes longer than `_LONGEST`, is lost: the next caller
  starts another. So is every flight of the parent process in a forked child.
"""

from __future__ import annotations

import threading
import time
from contextlib import suppress
from contextvars import copy_context
from copy import copy
from typing import TYPE_CHECKING, Any

from .._event_loop import running_loop
from .._fork import generation
from ..errors import TokenRefreshError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import anyio

    Work = Callable[[], Awaitable[None]]

_LONGEST = 70.0  # seconds; the work limits itself to less
_CHECK_INTERVAL = 0.5  # seconds; a loop that is stopped at two checks in a row is taken for dead

_tasks: set[Any] = set()  # an event loop refers to its tasks only weakly


class SingleFlight:
    """Runs one piece of work at a time."""

    __slots__ = ("_flight", "_generation", "_lock")

    def __init__(self) -> None:
        self._reset()

    def _reset(self) -> None:
        self._flight: _Flight | None = None
        self._lock = threading.Lock()
        self._generation = generation()

    async def join(self, work: Work) -> None:
        """Wait for the work in progress, or else for this. Raises a copy of what it raised."""
        while True:
            flight, landed = self._board(work)
            if await self._landed(flight, landed):
                break
        if flight.error is not None:
            raise copy(flight.error) from flight.error.__cause__

    async def run(self, work: Work) -> None:
        """Wait for the work in progress, whatever its outcome, and then for this."""
        while True:
            flight, landed = self._board(work)
            if await self._landed(flight, landed) and flight.work is work:
                break
        if flight.error is not None:
            raise copy(flight.error) from flight.error.__cause__

    def _board(self, work: Work) -> tuple[_Flight, anyio.Event]:
        """The flight in progress, or else a new one, and the event that is set here when it lands."""
        if self._generation != generation():
            # A forked child: the parent's flight lands in the parent, and a lock held at the fork stays locked.
            self._reset()
        loop = running_loop()
        with self._lock:
            flight = self._flight
            if fresh := flight is None or flight.loop_closed:
                flight = self._flight = _Flight(work, loop)
            assert flight is not None
            landed = flight.event(loop)
        if fresh:
            _start(self._fly, flight, loop)
        return flight, landed

    async def _landed(self, flight: _Flight, landed: anyio.Event) -> bool:
        """Wait for the flight; False if it is lost."""
        import anyio

        until, stopped = time.monotonic() + _LONGEST, 0
        while True:
            with anyio.move_on_after(_CHECK_INTERVAL):
                await landed.wait()
            if landed.is_set():
                return True
            stopped = stopped + 1 if flight.loop_stopped else 0
            if stopped > 1 or time.monotonic() >= until:
                self._drop(flight)
                return False

    def _drop(self, flight: _Flight) -> None:
        with self._lock:
            if self._flight is flight:
                self._flight = None

    async def _fly(self, flight: _Flight) -> None:
        error: Exception | None = TokenRefreshError("the refresh was interrupted; a later call tries again")
        try:
            await flight.work()
            error = None
        except Exception as failure:
            # Without its frames and context: it is kept, and copied for tasks that had no part in them.
            failure.__context__ = None
            error = failure.with_traceback(None)
        finally:
            self._drop(flight)
            flight.land(error)


class _Flight:
    """Work in progress, with an event for each event loop that waits for it."""

    __slots__ = ("_events", "_loop", "error", "work")

    def __init__(self, work: Work, loop: Any) -> None:
        self.work = work
        self.error: Exception | None = None
        self._loop = loop
        self._events: dict[Any, anyio.Event] = {}

    @property
    def loop_closed(self) -> bool:
        """Whether its event loop has ended for good."""
        is_closed = getattr(self._loop, "is_closed", None)
        return is_closed is not None and bool(is_closed())

    @property
    def loop_stopped(self) -> bool:
        """Whether its event loop does not run at the moment."""
        run_soon = getattr(self._loop, "run_sync_soon", None)
        if run_soon is None:
            return not self._loop.is_running()
        try:
            run_soon(_nothing)
        except RuntimeError:  # trio's run has finished
            return True
        return False

    def event(self, loop: Any) -> anyio.Event:
        import anyio

        if loop not in self._events:
            self._events[loop] = anyio.Event()
        return self._events[loop]

    def land(self, error: Exception | None) -> None:
        self.error = error
        for loop, event in self._events.items():
            if loop is self._loop:
                event.set()
            else:
                soon = getattr(loop, "run_sync_soon", None) or loop.call_soon_threadsafe
                # Nobody waits on a loop that has ended.
                with suppress(RuntimeError):
                    soon(event.set)


def _nothing() -> None:
    """What a loop is asked to do to see whether it runs."""


def _start(function: Callable[[_Flight], Any], flight: _Flight, loop: Any) -> None:
    """Run it in a task without an owner."""
    if hasattr(loop, "run_sync_soon"):
        import trio

        trio.lowlevel.spawn_system_task(function, flight, context=copy_context())
        return
    task = loop.create_task(function(flight))
    _tasks.add(task)
    task.add_done_callback(_tasks.discard)
