"""The sandbox's clock: real time, or frozen until a test advances it."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta


class Clock:
    """A clock, frozen if `now` is given. `tick` and `set` work in both modes."""

    def __init__(self, now: datetime | None = None) -> None:
        self._shift = timedelta()
        self._fixed: datetime | None = None
        if now is not None:
            self.set(now)

    def now(self) -> datetime:
        """The current time in UTC, in whole milliseconds."""
        moment = self._fixed if self._fixed is not None else datetime.now(UTC) + self._shift
        return moment.replace(microsecond=moment.microsecond // 1000 * 1000)

    def set(self, now: datetime) -> None:
        """Freeze the clock at this time. Raises ValueError if it is naive."""
        if now.tzinfo is None:
            raise ValueError("now must be an aware datetime, like datetime(2026, 12, 1, 9, tzinfo=timezone.utc)")
        now = now.astimezone(UTC)
        self._shift += now - self.now() if self._fixed is not None else timedelta()
        self._fixed = now

    def tick(self, by: timedelta) -> None:
        """Advance the clock and everything that depends on it (rate limits, reservations)."""
        self._shift += by
        if self._fixed is not None:
            self._fixed += by

    def elapsed(self) -> float:
        """Seconds since an arbitrary start. They pass even while the clock is frozen; `tick` adds to them."""
        return time.monotonic() + self._shift.total_seconds()


def wire(moment: datetime) -> str:
    """Format a time as the API does: UTC with milliseconds."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def parse_datetime(text: object) -> datetime | None:
    """Parse an ISO 8601 string (in UTC if it has no offset). Returns None for anything else."""
    if not isinstance(text, str):
        return None
    try:
        parsed = datetime.fromisoformat(text)
    except ValueError:
        return None
    return (parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)).astimezone(UTC)
