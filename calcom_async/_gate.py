"""A semaphore whose waiters are served in order, for one event loop.

Rules: newcomers do not overtake waiters; a place is held, free, or handed to a waiter, and a cancelled wait loses none.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import anyio


class Gate:
    """Has `places` places, math.inf for no limit. Each successful `enter` or `wait` is paired with a `leave`."""

    __slots__ = ("_free", "_line")

    def __init__(self, places: float) -> None:
        self._free = places
        # Ordered, with fast removal: a deadline may cancel thousands of waiters at once.
        self._line: OrderedDict[anyio.Event, None] = OrderedDict()

    def enter(self) -> bool:
        """Take a place if one is free; none is while there are waiters."""
        if self._free < 1:
            return False
        self._free -= 1
        return True

    @property
    def waiting(self) -> int:
        """The number of waiters."""
        return len(self._line)

    async def wait(self, *, first: bool = False) -> None:
        """Wait for a place, ahead of the other waiters if `first`."""
        import anyio

        turn = anyio.Event()
        self._line[turn] = None
        if first:
            self._line.move_to_end(turn, last=False)
        try:
            await turn.wait()
        except BaseException:
            # It may have been handed a place and then cancelled before it resumed.
            if turn.is_set():
                self.leave()
            else:
                del self._line[turn]
            raise

    def leave(self) -> None:
        """Hand the place to the first waiter, or free it."""
        if self._line:
            turn, _ = self._line.popitem(last=False)
            turn.set()
        else:
            self._free += 1

    def admit_waiters(self) -> None:
        """Let all waiters in, beyond the limit."""
        self._free -= len(self._line)
        while self._line:
            turn, _ = self._line.popitem(last=False)
            turn.set()


class Place:
    """One request's place behind a gate, which it may give back while it waits for something else."""

    __slots__ = ("gate", "held")

    def __init__(self, gate: Gate) -> None:
        self.gate: Gate = gate
        self.held: bool = False

    async def take(self, *, first: bool = False) -> None:
        """Take the place, waiting in line (at its head if `first`) unless one is free. Does nothing if it is held."""
        if self.held:
            return
        if not self.gate.enter():
            await self.gate.wait(first=first)
        self.held = True

    def give_back(self) -> None:
        """Leave the gate; does nothing unless the place is held."""
        if self.held:
            self.held = False
            self.gate.leave()
