"""One of the server's rate limit windows, as far as responses reveal it.

Rules that hold here:

* The server counts in fixed windows: the first request opens one of a fixed length, and the first request after its
  end opens the next.
* `ends` is never before the server's own end. Each response is an upper bound: its number of seconds left was rounded
  up, and was true before the response arrived. The least bound counts.
* A request in flight may be counted in the window that was open when it was sent or in the next: it is charged to
  both until its response decides.
"""

from __future__ import annotations

from typing import NamedTuple

_LENGTH = 60.0
# Two clocks are involved, and the server's store has one of its own.
_MARGIN = 0.05


class Report(NamedTuple):
    """What a response reports of one window: `remaining` of `limit` requests are left for `reset` seconds."""

    limit: float
    remaining: float
    reset: float


class Window:
    """A limit that the server keeps under one name."""

    __slots__ = ("charged", "ends", "estimated", "length", "limit", "others", "started")

    def __init__(self, limit: float, now: float, charged: int) -> None:
        self.limit = limit
        self.length = _LENGTH
        self._open(now, charged)

    def _open(self, now: float, charged: int) -> None:
        self.started = now
        self.ends = now + self.length
        # Until a response bounds it.
        self.estimated = True
        self.charged = charged
        # At least this many requests were sent by others.
        self.others = 0.0

    def over(self, now: float) -> bool:
        """Whether it has ended on the server for certain."""
        return now >= self.ends

    def renew(self, now: float, in_flight: int) -> None:
        """Start the next one, charged with the requests in flight."""
        self._open(now, in_flight)

    def left(self, cap: float, share: float) -> float:
        """How many more requests may go, with at most `cap` per window and this `share` of it."""
        return min(self.allowed(cap, share), self.limit - self.others) - self.charged

    def allowed(self, cap: float, share: float) -> float:
        """How many requests a whole window allows."""
        return max(1.0, min(self.limit, cap) * share)

    def learn(self, report: Report, sent: float, granted: float, now: float, in_flight: int) -> None:
        """Take in the report of a request with these times, whose response arrived `now`."""
        self.limit = report.limit
        if report.remaining == report.limit - 1:
            self.length = report.reset
        ends_after = sent + report.reset - 1
        ends_before = now + report.reset + _MARGIN
        if not self.estimated and ends_after > self.ends:
            # The server's window ended earlier than we knew, and this request was counted in the next.
            self._open(sent, in_flight + 1)
        elif granted < self.started and report.reset <= self.started - sent + 1:
            # It was counted in the previous window.
            self.charged -= 1
            return
        self.ends = ends_before if self.estimated else min(self.ends, ends_before)
        self.estimated = False
        self.others = max(self.others, report.limit - report.remaining - self.charged)
