"""The lines of requests that wait for a lane on one event loop, first come, first served.

Requests under a low cap of their own policy (a background job's) wait in a line of their own: they must not hold up
those that may go.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from .._gate import Gate

if TYPE_CHECKING:
    import anyio
    from anyio.lowlevel import RunVar

    from .lane import Lane


class Line(Gate):
    """A gate with one place: the head of the line, which watches the lane for everyone behind it."""

    __slots__ = ("changed",)

    def __init__(self) -> None:
        super().__init__(1)
        # Set when the lane may have changed; the head waits for it as well as for the time.
        self.changed: anyio.Event | None = None

    def leave(self) -> None:
        """Hand the place to the next in line."""
        self.changed = None
        super().leave()

    @property
    def empty(self) -> bool:
        """Whether nobody is in it."""
        return self._free == 1


class Lines:
    """The lines for one lane on one event loop, by the cap of the requests in them."""

    __slots__ = ("__weakref__", "by_cap")

    def __init__(self) -> None:
        self.by_cap: dict[float, Line] = {}

    def waiting(self, cap: float) -> int:
        """How many wait in the line for this cap, behind its head."""
        line = self.by_cap.get(cap)
        return line.waiting if line is not None else 0

    def enter(self, cap: float) -> Line:
        """The line for this cap."""
        if cap not in self.by_cap:
            self.by_cap[cap] = Line()
        return self.by_cap[cap]

    def drop(self, cap: float) -> None:
        """Forget the line for this cap if nobody is in it."""
        if cap in self.by_cap and self.by_cap[cap].empty:
            del self.by_cap[cap]

    def wake(self) -> None:
        """Make every head check the lane again."""
        for line in self.by_cap.values():
            if line.changed is not None:
                line.changed.set()


def lines(lane: Lane) -> Lines:
    """The lines for the lane on the running event loop."""
    table = _tables().get(None)
    if table is None:
        table = WeakKeyDictionary()
        _tables().set(table)
    if lane not in table:
        table[lane] = Lines()
        lane.lines.add(table[lane])
    return table[lane]


def wake(lane: Lane) -> None:
    """Make the heads of the running event loop's lines check the lane again."""
    if lane.lines:
        table = _tables().get(None)
        here = table.get(lane) if table is not None else None
        if here is not None:
            here.wake()


@cache
def _tables() -> RunVar[WeakKeyDictionary[Lane, Lines] | None]:
    from anyio.lowlevel import RunVar

    return RunVar("calcom_async.lines")
