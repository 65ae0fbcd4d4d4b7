"""One of the server's rate limit windows, as far as responses reveal it.

Rules that hold here:

* The server counts in fixed windows: the first request opens one of a fixed length, and the first request after its
  end opens the next.
* `ends` is never before the server's own end. Each response is an upper bound: its number of seconds left was rounded
  up, and was true before the response arrived. The least bound counts.
* A request in flight may be counted in the window that was open when it was sent or in the next: it is charged to
  both until its response decides. One that stays in flight for a whole window longer is not charged again.
* Requests that the server counted and that we did not send are those of others. While there are others, and for
  MEMORY after, only two thirds of our part of what is left may be in flight, less what the others have sent since it
  was reported, at their pace: so no two processes send the same last requests. The few that this leaves unused are
  the ones by which a process finds out about a window that others have started.
* Until a response reports a window, only a small burst goes; one request, if others are expected in it.
* No window lasts longer than MAX_WAIT, whatever the server says.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_WAIT = 300.0  # seconds; a minute's limit has no reason to ask for more
MEMORY = 3600.0  # seconds for which others are expected after they have been seen
_LENGTH = 60.0
# Two clocks are involved, and the server's store has one of its own.
_MARGIN = 0.05
_MIN_PART = 1 / 10
_RESERVE = 1 / 40  # of the limit, left alone while there are others
_UNCONFIRMED_BURST = 1 / 40  # of the limit, in a window that no response has reported yet


class Report(NamedTuple):
    """What a response reports of one window: `remaining` of `limit` requests are left for `reset` seconds."""

    limit: float
    remaining: float
    reset: float


class Charge:
    """A request that was let go at this time, under a policy that allows `cap` of them per window."""

    __slots__ = ("cap", "granted")

    def __init__(self, granted: float, cap: float = math.inf) -> None:
        self.granted = granted
        self.cap = cap


class Window:
    """A limit that the server keeps under one name, or, with `math.inf`, a minute for the caps of policies."""

    __slots__ = (
        "_by_cap", "_carried", "_estimated", "_others_seen", "_remaining_at", "charged", "confirmed", "crowded",
        "ends", "length", "limit", "others", "pending", "remaining", "reported", "started",
    )  # fmt: skip

    def __init__(self, limit: float, now: float, pending: Iterable[Charge] = ()) -> None:
        self.limit = limit
        self.length = _LENGTH
        # When a response last reported it.
        self.reported = now
        # Whether others use it, and when they last did.
        self.crowded = False
        self._others_seen = -math.inf
        self._open(now, pending)

    def _open(self, now: float, pending: Iterable[Charge]) -> None:
        self.started = now
        self.ends = now + self.length
        # Until a response bounds the end.
        self._estimated = True
        # Whether a response has reported this window.
        self.confirmed = False
        # Those that are charged to it and still in flight.
        self.pending = set(pending)
        self.charged = len(self.pending)
        self._carried = self.charged
        self._by_cap: dict[float, int] = {}
        for charge in self.pending:
            self._count(charge, 1)
        # At least this many requests were sent by others.
        self.others = 0.0
        # What the server last reported to be left, to a request that was sent then.
        self.remaining = self.limit
        self._remaining_at = now

    def inherit(self, known: Window, charge: Charge) -> None:
        """Start with what another one has counted: what is in flight may be counted here, caps are the same."""
        pending = {*known.pending, charge}
        self._open(min(other.granted for other in pending), pending)
        self._by_cap = dict(known._by_cap)

    def over(self, now: float) -> bool:
        """Whether it has ended on the server for certain."""
        return now >= self.ends

    def renew(self, now: float) -> None:
        """Start the next one, charged with the requests that are in flight since this one."""
        self.crowded = now - self._others_seen <= MEMORY
        self._open(now, [charge for charge in self.pending if charge.granted >= self.started])

    def left(self, cap: float, share: float) -> float:
        """How many requests are left for us, with at most `cap` per window and this `share` of the limit."""
        left = min(self.allowed(math.inf, share), self.limit - self.others) - self.charged
        return left if cap == math.inf else min(left, self.allowed(cap, share) - self._counted(cap))

    def room(self, now: float, cap: float, share: float) -> float:
        """How many of them may go now."""
        left = self.left(cap, share)
        return min(left, self._safe(now) - len(self.pending)) if self.crowded and self.confirmed else left

    @property
    def probed(self) -> bool:
        """Whether as many have gone as may go before a response reports this window."""
        burst = 1 if self.crowded else max(1, self.limit * _UNCONFIRMED_BURST)
        return not self.confirmed and self.charged - self._carried >= burst

    def allowed(self, cap: float, share: float) -> float:
        """How many requests a whole window allows."""
        return max(1.0, min(self.limit, cap) * share)

    def add(self, charge: Charge) -> None:
        """Count a request that goes now."""
        self.pending.add(charge)
        self.charged += 1
        self._count(charge, 1)

    def refund(self, charge: Charge) -> None:
        """Count it no longer, if it was: the server has not counted it."""
        if charge in self.pending:
            self.pending.discard(charge)
            self.charged -= 1
            self._carried -= charge.granted < self.started
            self._count(charge, -1)

    def learn(self, report: Report, charge: Charge, sent: float, now: float) -> None:
        """Take in the report of a request that was `sent` at this time and whose response arrived `now`."""
        reset = min(report.reset, MAX_WAIT)
        changed = report.limit != self.limit
        self.limit = report.limit
        self.reported = now
        if report.remaining == report.limit - 1 and reset >= 1:
            self.length = reset
        if not self._estimated and sent + reset - 1 > self.ends:
            # The server's window ended earlier than we knew, and this request was counted in the next.
            self._open(sent, {*self.pending, charge})
        elif charge.granted < self.started and reset <= self.started - sent + 1:
            # It was counted in the previous window.
            self.refund(charge)
            return
        self.pending.discard(charge)
        self.confirmed = True
        if reset > 0:
            self._end_by(now + min(reset + _MARGIN, MAX_WAIT))
        if changed or report.remaining <= self.remaining:
            self.remaining, self._remaining_at = report.remaining, sent
        self._see_others(report.limit - report.remaining, now)

    def refuse(self, until: float, now: float) -> None:
        """Take in that the server has counted as many requests as it allows, and counts no other `until` then."""
        self.ends = until
        self._see_others(self.limit, now)

    def expect_others(self, now: float) -> None:
        """Take in that others use the limit."""
        self.crowded = True
        self._others_seen = now

    def disown(self) -> None:
        """Leave what is in flight to another process, which shares the limit from now on."""
        for charge in list(self.pending):
            self.refund(charge)
        self.expect_others(self.started)
        self.confirmed = False

    def _end_by(self, bound: float) -> None:
        self.ends = bound if self._estimated else min(self.ends, bound)
        self._estimated = False

    def _see_others(self, counted: float, now: float) -> None:
        self.others = max(self.others, counted - self.charged)
        if self.others >= 1:
            self.expect_others(now)

    def _safe(self, now: float) -> float:
        """How many requests may be in flight beside those of others."""
        ours = self.charged + 1
        part = min(1 / 3, max(_MIN_PART, ours / (ours + self.others) * 2 / 3))
        pace = self.others / max(self._remaining_at - self.started, 1.0)
        # Whatever they may have sent since then, one request is allowed to ask.
        now_remaining = self.remaining - pace * (now - self._remaining_at)
        return max(now_remaining * part, min(1.0, self.remaining - max(1.0, self.limit * _RESERVE)))

    def _counted(self, cap: float) -> int:
        """The requests that count against this cap: those with a higher one do not."""
        return sum(number for other, number in self._by_cap.items() if other <= cap)

    def _count(self, charge: Charge, change: int) -> None:
        self._by_cap[charge.cap] = self._by_cap.get(charge.cap, 0) + change
