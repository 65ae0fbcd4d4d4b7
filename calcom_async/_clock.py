"""How waits pass: in real time, unless `calcom_async.testing` has put another clock in place."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import anyio


class Clock:
    """The time that waits are measured in, in seconds since whenever.

    `pretended` is how much of it never passed; `attempts` is how often a call may be tried under this clock, whatever
    its policy says.
    """

    pretended: float = 0.0
    attempts: float = math.inf

    def now(self) -> float:
        """The present time."""
        return time.monotonic()

    async def sleep(self, seconds: float, until: anyio.Event | None = None) -> None:
        """Let the time pass, or less of it: up to the event."""
        import anyio

        if until is None:
            await anyio.sleep(seconds)
        else:
            with anyio.move_on_after(seconds):
                await until.wait()


_clock = Clock()


def clock() -> Clock:
    """The one in place, for the whole process."""
    return _clock


def use(other: Clock) -> Clock:
    """Put another in its place; returns the one that was there."""
    global _clock
    before, _clock = _clock, other
    return before
