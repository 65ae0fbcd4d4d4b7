"""A gate that a bounded number may be behind at once; the rest wait in line.

Rules that hold here: first come, first served, also when a newcomer finds a place just given back; a place is held by
somebody, free, or on its way to one who waits, and a cancelled wait loses none. Belongs to one event loop.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import anyio


class Gate:
    """Lets `places` in, math.inf for all. Who got in by `enter` or `wait` leaves by `leave`."""

    __slots__ = ("_free", "_line")

    def __init__(self, places: float) -> None:
        self._free = places
        # Ordered and with fast removal: thousands may be waiting when a deadline cancels them.
        self._line: OrderedDict[anyio.Event, None] = OrderedDict()

    def enter(self) -> bool:
        """Take a place at once if there is one: none is free while somebody waits."""
        if self._free < 1:
            return False
        self._free -= 1
        return True

    @property
    def waiting(self) -> int:
        """How many wait in line."""
        return len(self._line)

    async def wait(self, *, first: bool = False) -> None:
        """Wait in line for a place, at its head if `first`."""
        import anyio

        turn = anyio.Event()
        self._line[turn] = None
        if first:
            self._line.move_to_end(turn, last=False)
        try:
            await turn.wait()
        except BaseException:
            # It may have been handed a place already, and been cancelled before it woke.
            if turn.is_set():
                self.leave()
            else:
                del self._line[turn]
            raise

    def leave(self) -> None:
        """Hand the place to the first in line, or give it back."""
        if self._line:
            turn, _ = self._line.popitem(last=False)
            turn.set()
        else:
            self._free += 1
