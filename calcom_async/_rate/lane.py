"""Requests that the server counts together: one credential's, of operations under the same limits.

Rules that hold here:

* A request is let through while one of its counts has some left: the server refuses when all are used up.
* Before the first answer, which tells the limits, one request goes at a time: a process that starts in the middle of an
  exhausted window must not spend a burst on finding out.
* A 429 that was not foreseen means that somebody else uses the credential: our share of each window is halved, and
  grows back while there are none.
"""

from __future__ import annotations

import math
from typing import Literal, TypeAlias
from weakref import WeakSet

from .window import Report, Window

Reason: TypeAlias = Literal["exhausted", "blocked", "learning"]

_PATIENCE = 1.0  # seconds for the first answer, before another request may ask
_SMALLEST_SHARE = 1 / 16
_RECOVERY = 1 / 8


class Permit:
    """Leave to send one request."""

    __slots__ = ("granted", "lane")

    def __init__(self, lane: Lane, granted: float) -> None:
        self.lane = lane
        self.granted = granted


class Lane:
    """The counts that the same requests go to. Times are those of one clock."""

    __slots__ = (
        "__weakref__",
        "_blocked",
        "_blocked_until",
        "_last",
        "_share",
        "_unanswered",
        "lines",
        "waiting",
        "windows",
    )

    def __init__(self) -> None:
        # By name; empty until an answer has told them.
        self.windows: dict[str, Window] = {}
        self.lines: WeakSet[object] = WeakSet()
        # How many wait in them.
        self.waiting = 0
        self._unanswered = 0
        self._last = -math.inf
        self._blocked_until = -math.inf
        self._blocked = False
        self._share = 1.0

    def delay(self, now: float, cap: float) -> tuple[float, Reason] | None:
        """The seconds until a request may go, and why not at once; None if it may."""
        if now < self._blocked_until:
            return self._blocked_until - now, "blocked"
        if not self.windows:
            wait = self._last + _PATIENCE - now if self._unanswered else 0.0
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
        """The same with so many waiting already."""
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
        """Let a request go."""
        permit = Permit(self, now)
        self.adopt(permit)
        return permit

    def adopt(self, permit: Permit) -> None:
        """Take over a request that another lane let go."""
        permit.lane = self
        self._unanswered += 1
        self._last = permit.granted
        for window in self.windows.values():
            window.charged += 1

    def take_back(self, *, counted: bool) -> None:
        """No answer came; `counted` is whether the server may have seen the request."""
        self._unanswered -= 1
        if not counted:
            for window in self.windows.values():
                window.charged -= 1

    def learn(self, permit: Permit, said: dict[str, Report], sent: float, now: float) -> None:
        """An answer came."""
        self._unanswered -= 1
        for name, report in said.items():
            window = self.windows.get(name)
            if window is None:
                window = self.windows[name] = Window(report.limit, permit.granted, self._unanswered + 1)
            window.learn(report, sent, permit.granted, now, self._unanswered)

    def learn_nothing(self, permit: Permit) -> None:
        """An answer came that tells no limit: there is none but our own."""
        self._unanswered -= 1
        if not self.windows:
            self.windows[""] = Window(math.inf, permit.granted, self._unanswered + 1)

    def block(self, seconds: float, now: float) -> None:
        """The server answered 429, and wants to be left alone for so long."""
        self._unanswered -= 1
        if now < self._blocked_until:
            # One of those that were under way when the block began.
            self._blocked_until = min(self._blocked_until, now + seconds)
        else:
            self._blocked_until = now + seconds
            self._blocked = True
            self._share = max(_SMALLEST_SHARE, self._share / 2)
        for window in self.windows.values():
            window.ends = self._blocked_until

    def idle(self, now: float) -> bool:
        """Whether there is nothing to remember."""
        over = all(window.over(now) for window in self.windows.values())
        return not self._unanswered and now >= self._blocked_until and over

    def _renew(self, now: float) -> None:
        for window in self.windows.values():
            if window.over(now):
                window.renew(now, self._unanswered)
        if not self._blocked:
            self._share = min(1.0, self._share + _RECOVERY)
        self._blocked = False
