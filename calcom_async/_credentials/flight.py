"""Work that is done once for all who ask for it while it is under way, on whatever event loop or thread they are.

Rules that hold here:

* The work runs in a task of its own, so whoever asked may be cancelled, even by asyncio's own cancellation, which stops
  at no shield: the others still get their answer, and what the work began it ends.
* All who asked share the outcome; where it is an error, each gets an instance of its own.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from contextvars import copy_context
from copy import copy
from typing import TYPE_CHECKING, Any

from .._event_loop import running_loop
from ..errors import TokenRefreshError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import anyio

    Work = Callable[[], Awaitable[None]]

_tasks: set[Any] = set()  # an event loop refers to its tasks only weakly


class SingleFlight:
    """Lets one piece of work be under way at a time."""

    __slots__ = ("_flight", "_lock")

    def __init__(self) -> None:
        self._flight: _Flight | None = None
        self._lock = threading.Lock()

    async def join(self, work: Work) -> None:
        """Wait for the work that is under way, else for this. Raises a copy of what it raised."""
        flight, landed = self._board(work)
        await landed.wait()
        if flight.error is not None:
            raise copy(flight.error) from flight.error.__cause__

    async def run(self, work: Work) -> None:
        """Wait for the work that is under way, whatever becomes of it, and then for this."""
        while True:
            flight, landed = self._board(work)
            await landed.wait()
            if flight.work is work:
                break
        if flight.error is not None:
            raise copy(flight.error) from flight.error.__cause__

    def _board(self, work: Work) -> tuple[_Flight, anyio.Event]:
        """The flight that is under way, else a new one, and what tells here that it has landed."""
        loop = running_loop()
        with self._lock:
            flight = self._flight
            if fresh := flight is None or flight.lost:
                flight = self._flight = _Flight(work, loop)
            assert flight is not None
            landed = flight.event(loop)
        if fresh:
            _start(self._fly, flight, loop)
        return flight, landed

    async def _fly(self, flight: _Flight) -> None:
        error: Exception | None = TokenRefreshError("it was cut short; a later call tries again")
        try:
            await flight.work()
            error = None
        except Exception as failure:
            # Without its frames and context: it is kept, and copied for tasks that had no part in them.
            failure.__context__ = None
            error = failure.with_traceback(None)
        finally:
            with self._lock:
                if self._flight is flight:
                    self._flight = None
            flight.land(error)


class _Flight:
    """Work under way, and an event for each event loop that waits for it."""

    __slots__ = ("_events", "_loop", "error", "work")

    def __init__(self, work: Work, loop: Any) -> None:
        self.work = work
        self.error: Exception | None = None
        self._loop = loop
        self._events: dict[Any, anyio.Event] = {}

    @property
    def lost(self) -> bool:
        """Whether its event loop was closed under it."""
        is_closed = getattr(self._loop, "is_closed", None)
        return is_closed is not None and bool(is_closed())

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
                # A loop that has ended has nobody who waits.
                with suppress(RuntimeError):
                    soon(event.set)


def _start(function: Callable[[_Flight], Any], flight: _Flight, loop: Any) -> None:
    """Run it in a task that belongs to nobody."""
    if hasattr(loop, "run_sync_soon"):
        import trio

        trio.lowlevel.spawn_system_task(function, flight, context=copy_context())
        return
    task = loop.create_task(function(flight))
    _tasks.add(task)
    task.add_done_callback(_tasks.discard)
