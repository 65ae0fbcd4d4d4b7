"""The time of a call, against which the server's times are compared.

Two clocks may agree with the one that dates bookings: that of the server's `Date` header, and ours. Either can be
wrong, so a time belongs to the call if it does so by one of them. The span begins when the request was sent and ends
when the response with the time arrived; both ends have a margin for clocks that differ a little.
"""

from __future__ import annotations

import time
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime

_MARGIN = 2.0  # seconds between the clocks of two machines
_BLIND_MARGIN = 60.0  # seconds between our clock and the server's, if it sends no `Date`
_RESOLUTION = 1.0  # seconds: that of `Date`


class _Span(NamedTuple):
    first: float
    last: float


class CallWindow:
    """The span of a request that was sent at `sent` on the monotonic clock, in seconds since 1970."""

    def __init__(self, sent: float) -> None:
        self._sent = sent
        self._spans: list[_Span] = []
        self.now = 0.0
        """The server's time of the latest response, in seconds since 1970: by its `Date`, else by our clock."""

    def learn(self, date: str | None) -> None:
        """Extend the span to the arrival of a response with this `Date`, which is now."""
        elapsed, self.now = time.monotonic() - self._sent, time.time()
        stamp = _seconds(date)
        margin = _BLIND_MARGIN if stamp is None else _MARGIN
        self._spans = [_Span(self.now - elapsed - margin, self.now + margin)]
        if stamp is not None:
            self._spans.append(_Span(stamp - elapsed - margin, stamp + _RESOLUTION + margin))
            self.now = stamp

    def __contains__(self, moment: datetime | None) -> bool:
        """Whether the server's time lies within the span."""
        if moment is None:
            return False
        seconds = moment.timestamp()
        return any(span.first <= seconds <= span.last for span in self._spans)


def _seconds(date: str | None) -> float | None:
    if date is None:
        return None
    try:
        moment = parsedate_to_datetime(date)
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
