"""One of a server's counts of requests, as far as it can be known from here.

Rules that hold here:

* The server counts in fixed windows: the first request opens one, which lasts so many seconds; the first after its end
  opens the next.
* `ends` is never before the server's own end. Each answer bounds it: "so many seconds left", rounded up, was true
  before the answer arrived. The least of these bounds counts.
* What was let go and not answered yet may be counted in the window that was open then or in the next: it is charged to
  both until its answer tells.
"""

from __future__ import annotations

from typing import NamedTuple

_LENGTH = 60.0
# Two clocks are involved, and the server's store has one of its own.
_MARGIN = 0.05


class Report(NamedTuple):
    """What an answer says of one count: `remaining` of `limit` requests are left, for `reset` seconds."""

    limit: float
    remaining: float
    reset: float


class Window:
    """A count that the server keeps under one name."""

    __slots__ = ("charged", "ends", "length", "limit", "others", "since", "supposed")

    def __init__(self, limit: float, now: float, charged: int) -> None:
        self.limit = limit
        self.length = _LENGTH
        self._open(now, charged)

    def _open(self, now: float, charged: int) -> None:
        self.since = now
        self.ends = now + self.length
        # Until an answer bounds it.
        self.supposed = True
        self.charged = charged
        # How many requests are not ours, at the least.
        self.others = 0.0

    def over(self, now: float) -> bool:
        """Whether the server has surely closed it."""
        return now >= self.ends

    def renew(self, now: float, unanswered: int) -> None:
        """Begin the next one, with what is under way charged to it."""
        self._open(now, unanswered)

    def left(self, cap: float, share: float) -> float:
        """How many more may be let go, of at most `cap` in a window and that `share` of it."""
        return min(self.allowed(cap, share), self.limit - self.others) - self.charged

    def allowed(self, cap: float, share: float) -> float:
        """How many that is in a whole window."""
        return max(1.0, min(self.limit, cap) * share)

    def learn(self, report: Report, sent: float, granted: float, now: float, unanswered: int) -> None:
        """Take in what an answer says that was `granted` and `sent` then and received now."""
        self.limit = report.limit
        if report.remaining == report.limit - 1:
            self.length = report.reset
        ends_after = sent + report.reset - 1
        ends_before = now + report.reset + _MARGIN
        if not self.supposed and ends_after > self.ends:
            # The server closed ours earlier than we knew, and this request was in the next.
            self._open(sent, unanswered + 1)
        elif granted < self.since and report.reset <= self.since - sent + 1:
            # It was counted in the window before this one.
            self.charged -= 1
            return
        self.ends = ends_before if self.supposed else min(self.ends, ends_before)
        self.supposed = False
        self.others = max(self.others, report.limit - report.remaining - self.charged)
