"""The line of requests that wait for a lane on one event loop, first come, first served."""

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

    __slots__ = ("__weakref__", "changed")

    def __init__(self) -> None:
        super().__init__(1)
        # Set when the lane may have changed; the head waits for it as well as for the time.
        self.changed: anyio.Event | None = None


def line(lane: Lane) -> Line:
    """The line for the lane on the running event loop."""
    lines = _lines().get(None)
    if lines is None:
        lines = WeakKeyDictionary()
        _lines().set(lines)
    if lane not in lines:
        lines[lane] = Line()
        lane.lines.add(lines[lane])
    return lines[lane]


def wake(lane: Lane) -> None:
    """Make the head of the running event loop's line check the lane again."""
    if lane.lines:
        lines = _lines().get(None)
        here = lines.get(lane) if lines is not None else None
        if here is not None and here.changed is not None:
            here.changed.set()


@cache
def _lines() -> RunVar[WeakKeyDictionary[Lane, Line] | None]:
    from anyio.lowlevel import RunVar

    return RunVar("calcom_async.lines")
