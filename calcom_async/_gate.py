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

    __slots__ = ("_free", "_waiters")

    def __init__(self, places: float) -> None:
        self._free = places
        # Ordered, with fast removal: a deadline may cancel thousands of waiters at once.
        self._waiters: OrderedDict[anyio.Event, None] = OrderedDict()

    def enter(self) -> bool:
        """Take a place if one is free; none is while there are waiters."""
        if self._free < 1:
            return False
        self._free -= 1
        return True

    @property
    def waiting(self) -> int:
        """The number of waiters."""
        return len(self._waiters)

    async def wait(self, *, first: bool = False) -> None:
        """Wait for a place, ahead of the other waiters if `first`."""
        import anyio

        turn = anyio.Event()
        self._waiters[turn] = None
        if first:
            self._waiters.move_to_end(turn, last=False)
        try:
            await turn.wait()
        except BaseException:
            # It may have been handed a place and then cancelled before it resumed.
            if turn.is_set():
                self.leave()
            else:
                del self._waiters[turn]
            raise

    def leave(self) -> None:
        """Hand the place to the first waiter, or free it."""
        if self._waiters:
            turn, _ = self._waiters.popitem(last=False)
            turn.set()
        else:
            self._free += 1
