"""Requests that the server counts together: one credential's, of operations under the same limits.

Rules that hold here:

* A request may go while any one of its windows has requests left: the server refuses only once all are exhausted.
* Until the first response reports the limits, one request goes at a time: a process that starts in the middle of an
  exhausted window must not learn that by a burst.
* An unexpected 429 means that another process uses the credential: our share of each window is halved, and grows
  back as long as no other follows.
"""

from __future__ import annotations

import math
from typing import Literal, TypeAlias
from weakref import WeakSet

from .window import Report, Window

Reason: TypeAlias = Literal["exhausted", "blocked", "learning"]

_LEARNING_INTERVAL = 1.0  # seconds without a first response before another request may go
_MIN_SHARE = 1 / 16
_RECOVERY = 1 / 8


class Permit:
    """Permission to send one request."""

    __slots__ = ("granted", "lane")

    def __init__(self, lane: Lane, granted: float) -> None:
        self.lane = lane
        self.granted = granted


class Lane:
    """The windows that the same requests are counted in. All times are on one clock."""

    __slots__ = (
        "__weakref__",
        "_blocked",
        "_blocked_until",
        "_in_flight",
        "_last_granted",
        "_share",
        "lines",
        "waiting",
        "windows",
    )

    def __init__(self) -> None:
        # By name; empty until a response reports them.
        self.windows: dict[str, Window] = {}
        self.lines: WeakSet[object] = WeakSet()
        # The number of requests in them.
        self.waiting = 0
        self._in_flight = 0
        self._last_granted = -math.inf
        self._blocked_until = -math.inf
        self._blocked = False
        self._share = 1.0

    def delay(self, now: float, cap: float) -> tuple[float, Reason] | None:
        """The seconds until a request may go, and the reason; None if it may go now."""
        if now < self._blocked_until:
            return self._blocked_until - now, "blocked"
        if not self.windows:
            wait = self._last_granted + _LEARNING_INTERVAL - now if self._in_flight else 0.0
            return (wait, "learning") if wait > 0 else None
        ends = math.inf
        for window in self.windows.values():
            if window.over(now):
                self._renew(now)
            if window.left(cap, self._share) >= 1:
                return None
            ends = min(ends, window.ends)
        return max(0.0, ends - now), "exhausted"

    def estimate(self, now: float, cap: float, ahead: int) -> tuple[float, Reason] | None:
        """The same with `ahead` requests waiting already."""
        delay = self.delay(now, cap)
        if not self.windows:
            return delay
        window = max(self.windows.values(), key=lambda window: window.left(cap, self._share))
        if delay is not None:
            seconds, reason = delay
        else:
            ahead -= int(min(ahead + 1, window.left(cap, self._share)))
            if ahead < 0:
                return None
            seconds, reason = max(0.0, window.ends - now), "exhausted"
        return seconds + ahead // window.allowed(cap, self._share) * window.length, reason

    def grant(self, now: float) -> Permit:
        """Hand out a permit."""
        permit = Permit(self, now)
        self.adopt(permit)
        return permit

    def adopt(self, permit: Permit) -> None:
        """Take over a request that another lane permitted."""
        permit.lane = self
        self._in_flight += 1
        self._last_granted = permit.granted
        for window in self.windows.values():
            window.charged += 1

    def release(self, *, counted: bool) -> None:
        """Take a permit back without a response; `counted` is whether the server may have seen the request."""
        self._in_flight -= 1
        if not counted:
            for window in self.windows.values():
                window.charged -= 1

    def learn(self, permit: Permit, reports: dict[str, Report], sent: float, now: float) -> None:
        """Take in the reports of a response."""
        self._in_flight -= 1
        for name, report in reports.items():
            window = self.windows.get(name)
            if window is None:
                window = self.windows[name] = Window(report.limit, permit.granted, self._in_flight + 1)
            window.learn(report, sent, permit.granted, now, self._in_flight)

    def learn_nothing(self, permit: Permit) -> None:
        """Take in a response that reports no limit: there is none but our own."""
        self._in_flight -= 1
        if not self.windows:
            self.windows[""] = Window(math.inf, permit.granted, self._in_flight + 1)

    def block(self, seconds: float, now: float) -> None:
        """Take in a 429 that asks for a pause of this length."""
        self._in_flight -= 1
        if now < self._blocked_until:
            # It was already in flight when the block began.
            self._blocked_until = min(self._blocked_until, now + seconds)
        else:
            self._blocked_until = now + seconds
            self._blocked = True
            self._share = max(_MIN_SHARE, self._share / 2)
        for window in self.windows.values():
            window.ends = self._blocked_until

    def idle(self, now: float) -> bool:
        """Whether there is nothing to remember."""
        over = all(window.over(now) for window in self.windows.values())
        return not self._in_flight and now >= self._blocked_until and over

    def _renew(self, now: float) -> None:
        for window in self.windows.values():
            if window.over(now):
                window.renew(now, self._in_flight)
        if not self._blocked:
            self._share = min(1.0, self._share + _RECOVERY)
        self._blocked = False
