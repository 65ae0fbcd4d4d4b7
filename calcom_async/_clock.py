"""The clock that waits use: real time, unless `calcom_async.testing` has installed another."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import anyio


class Clock:
    """Time in seconds since an arbitrary moment.

    `pretended` is the time that was skipped. `attempts` limits how often a call is tried, whatever its policy says.
    """

    pretended: float = 0.0
    attempts: float = math.inf

    def now(self) -> float:
        """The current time."""
        return time.monotonic()

    async def sleep(self, seconds: float, until: anyio.Event | None = None) -> None:
        """Sleep, or until the event is set."""
        import anyio

        if until is None:
            await anyio.sleep(seconds)
        else:
            with anyio.move_on_after(seconds):
                await until.wait()


_clock = Clock()


def clock() -> Clock:
    """The clock in use, for the whole process."""
    return _clock


def use(other: Clock) -> Clock:
    """Install another clock; returns the previous one."""
    global _clock
    before, _clock = _clock, other
    return before
