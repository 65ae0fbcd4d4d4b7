"""Requests that the server counts together: one credential's, of operations under the same limits.

Rules that hold here:

* A request may go while any one of its windows has requests left: the server refuses only once all are exhausted.
* A response without rate limit headers teaches nothing about the limit: it may come from an edge in front of the
  server. So "no limit known" is not "no limit". Until a response reports one, requests go one at a time (or one per
  second, if responses take longer), and each success without headers allows one more in flight: a server that has no
  limit is soon sent as much as there is to send, and a server that has one is never surprised by a burst.
* The first response that reports a limit rules from then on. It allows a burst of some requests, each response one
  more: a process that has just started does not know yet who else uses the credential.
* In a window after one that others used, too, the first response is awaited before the rest goes.
* A 429 of the throttler in a window that had room means that another process uses the credential: our share of each
  window is halved, at most once a window, and grows back by an eighth of the limit a window. Every other 429 is a
  pause, and changes neither windows nor share.
* Nothing that the server says delays a lane for longer than MAX_WAIT, one request goes when a window has ended, and
  what has not been reported for MAX_WAIT is forgotten.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal, TypeAlias
from weakref import WeakSet

from .._status import TOO_MANY_REQUESTS
from .window import MAX_WAIT, MEMORY, Charge, Window

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .window import Report

Reason: TypeAlias = Literal["exhausted", "blocked", "learning"]

_LEARNING_INTERVAL = 1.0  # seconds without an awaited response before another request may go
_FIRST_BURST = 20  # requests in flight once the limit is known; each response allows one more
_HANGING = 15.0  # seconds into a window after which requests in flight since the previous one are not expected back
_MIN_SHARE = 1 / 16
_RECOVERY = 1 / 8
_NO_REPORTS: Mapping[str, Report] = {}


class Permit(Charge):
    """Permission to send one request, granted by a lane."""

    __slots__ = ("lane",)

    lane: Lane


class Lane:
    """The windows that the same requests are counted in. All times are on one clock."""

    __slots__ = (
        "__weakref__", "_blocked_until", "_caps", "_in_flight", "_last_granted", "_max_in_flight", "_next_cut",
        "_next_growth", "_paused_until", "_refused", "_share", "lines", "waiting", "windows",
    )  # fmt: skip

    def __init__(self) -> None:
        # By name; empty until a response reports them.
        self.windows: dict[str, Window] = {}
        # Until then, requests are counted here for the caps of policies.
        self._caps = _no_limit()
        self.lines: WeakSet[object] = WeakSet()
        # The number of requests in them, by the cap that they wait under.
        self.waiting: dict[float, int] = {}
        self._in_flight = 0
        self._max_in_flight = 1
        self._last_granted = -math.inf
        # By the throttler; by anything else.
        self._blocked_until = -math.inf
        self._paused_until = -math.inf
        # When the throttler last refused a request.
        self._refused = -math.inf
        self._share = 1.0
        self._next_cut = -math.inf
        self._next_growth = -math.inf

    def delay(self, now: float, cap: float) -> tuple[float, Reason] | None:
        """The seconds until a request may go, and the reason; None if it may go now."""
        pause = max(self._blocked_until, self._paused_until) - now
        if pause > 0:
            return pause, "blocked"
        self._renew(now)
        if self._in_flight >= self._max_in_flight and self._learning(now) > 0:
            return self._learning(now), "learning"
        delays = [self._delay_by(window, now, cap) for window in self._windows()]
        return None if None in delays else min(delay for delay in delays if delay)

    def estimate(self, now: float, cap: float, ahead: int) -> tuple[float, Reason] | None:
        """The same with `ahead` requests waiting already."""
        delay = self.delay(now, cap)
        if delay is not None and delay[1] == "learning":
            return delay
        window = max(self._windows(), key=lambda window: window.left(cap, self._share))
        if delay is not None:
            seconds, reason = delay
        else:
            ahead -= int(min(ahead + 1, window.left(cap, self._share)))
            if ahead < 0:
                return None
            seconds, reason = max(0.0, window.ends - now), "exhausted"
        return seconds + ahead // window.allowed(cap, self._share) * window.length, reason

    def grant(self, now: float, cap: float = math.inf) -> Permit:
        """Hand out a permit."""
        permit = Permit(now, cap)
        self.adopt(permit)
        return permit

    def adopt(self, permit: Permit) -> None:
        """Take over a request that another lane permitted."""
        permit.lane = self
        self._in_flight += 1
        self._last_granted = max(self._last_granted, permit.granted)
        for window in self._windows():
            window.add(permit)

    def release(self, permit: Permit, *, counted: bool) -> None:
        """Take a permit back without a response; `counted` is whether the server may have seen the request."""
        if not counted:
            for window in self._windows():
                window.refund(permit)
        self.settle(permit)

    def settle(self, permit: Permit) -> None:
        """The request is no longer in flight."""
        self._in_flight -= 1
        for window in self._windows():
            window.pending.discard(permit)

    def learn(self, permit: Permit, reports: dict[str, Report], sent: float, now: float) -> None:
        """Take in the reports of a response."""
        known = self._windows()[0]
        for name, report in reports.items():
            window = self.windows.get(name)
            if window is None:
                window = self.windows[name] = Window(report.limit, permit.granted)
                window.inherit(known, permit)
                if now - self._refused <= MEMORY:
                    window.expect_others(now)
            window.learn(report, permit, sent, now)
        self.settle(permit)
        self._caps = _no_limit()
        self._max_in_flight = max(_FIRST_BURST, self._max_in_flight + 1)

    def learn_nothing(self, permit: Permit, status: int) -> None:
        """Take in a response that reports no limit."""
        self.settle(permit)
        if status < 400:
            self._max_in_flight += 1
        elif status == TOO_MANY_REQUESTS and not self.windows:
            self._max_in_flight = max(1, self._max_in_flight // 2)

    def block(self, seconds: float, now: float, reports: Mapping[str, Report] = _NO_REPORTS) -> None:
        """Take in a 429 of the throttler: nothing is left for this time."""
        until = now + min(seconds, MAX_WAIT)
        if now < self._blocked_until:
            # It was already in flight when the block began.
            until = min(self._blocked_until, until)
        elif self.windows and now >= self._next_cut:
            self._cut(until, now)
        self._blocked_until = until
        self._refused = now
        for name, window in self.windows.items():
            report = reports.get(name)
            window.refuse(now + min(report.reset, MAX_WAIT) if report and report.reset else until, now)

    def pause(self, seconds: float, now: float) -> None:
        """Take in any other 429."""
        self._paused_until = max(self._paused_until, now + min(seconds, MAX_WAIT))

    def idle(self, now: float) -> bool:
        """Whether there is nothing to remember."""
        over = all(window.over(now) for window in self.windows.values())
        return not self._in_flight and now >= max(self._blocked_until, self._paused_until) and over

    def leave_to_parent(self) -> None:
        """Forget, in a forked process, the requests of the process that it was forked from."""
        self.lines = WeakSet()
        self.waiting = {}
        self._in_flight = 0
        self._caps = _no_limit()
        for window in self.windows.values():
            window.disown()

    def _windows(self) -> tuple[Window, ...]:
        return tuple(self.windows.values()) or (self._caps,)

    def _learning(self, now: float) -> float:
        """The seconds until another request may go while responses are awaited."""
        return self._last_granted + _LEARNING_INTERVAL - now

    def _delay_by(self, window: Window, now: float, cap: float) -> tuple[float, Reason] | None:
        left, ends = window.left(cap, self._share), max(0.0, window.ends - now)
        if left < 1:
            return ends, "exhausted"
        if window.probed and self._learning(now) > 0:
            return self._learning(now), "learning"
        if window.room(now, cap, self._share) >= 1:
            return None
        # The responses of the requests in flight will make room, if there are any.
        return (min(_LEARNING_INTERVAL, ends), "learning") if window.pending else (ends, "exhausted")

    def _cut(self, until: float, now: float) -> None:
        self._share = max(_MIN_SHARE, self._share / 2)
        self._next_cut = max(until, now + self._length())
        self._next_growth = until + self._length()

    def _grow(self, now: float) -> None:
        if self._share < 1 and now >= self._next_growth:
            windows = 1 + (now - self._next_growth) // self._length()
            self._share = min(1.0, self._share + windows * _RECOVERY)
            self._next_growth = now + self._length()

    def _length(self) -> float:
        return max(window.length for window in self._windows())

    def _renew(self, now: float) -> None:
        if not self.windows:
            if self._caps.over(now):
                self._caps.renew(now)
            return
        ended = [name for name, window in self.windows.items() if window.over(now)]
        for name in ended:
            self._renew_window(name, now)
        if not self.windows:
            self._max_in_flight = 1
        elif ended:
            self._grow(now)

    def _renew_window(self, name: str, now: float) -> None:
        window = self.windows[name]
        if now - window.reported > MAX_WAIT:
            del self.windows[name]
            return
        window.renew(now)
        if window.left(math.inf, self._share) < 1:
            window.ends = min(window.ends, now + _HANGING)


def _no_limit() -> Window:
    return Window(math.inf, -math.inf)
