"""The rate limit: each caller may send `limit` requests per window; exceeding it blocks the caller for a minute."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Callable

WINDOW = 60.0
BLOCK = 60.0


@define
class _Meter:
    started: float
    hits: int = 0
    blocked_until: float = 0.0


@define
class Throttle:
    """Counts requests per caller. `elapsed` returns the seconds since an arbitrary start."""

    limit: int
    elapsed: Callable[[], float]
    _meters: dict[str, _Meter] = field(factory=dict)

    def hit(self, caller: str) -> tuple[bool, dict[str, str]]:
        """Count one request. Returns whether it is allowed, and the rate limit headers (reset in seconds)."""
        now = self.elapsed()
        meter = self._meters.get(caller)
        if meter is None or (now >= meter.started + WINDOW and now >= meter.blocked_until):
            meter = self._meters[caller] = _Meter(started=now)
        if now >= meter.blocked_until:
            meter.hits += 1
            if meter.hits > self.limit:
                meter.blocked_until = now + BLOCK
        blocked = now < meter.blocked_until
        ends = meter.blocked_until if blocked else meter.started + WINDOW
        return not blocked, {
            "X-RateLimit-Limit-Default": str(self.limit),
            "X-RateLimit-Remaining-Default": str(max(0, self.limit - meter.hits)),
            "X-RateLimit-Reset-Default": str(math.ceil(ends - now)),
        }
