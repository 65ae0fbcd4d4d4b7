"""The sandbox's time: the real one, or one that stands still until a test moves it."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta


class Clock:
    """Tells the time. With `now` it stands still; `tick` and `set` move it either way."""

    def __init__(self, now: datetime | None = None) -> None:
        self._shift = timedelta()
        self._fixed: datetime | None = None
        if now is not None:
            self.set(now)

    def now(self) -> datetime:
        """The time, in UTC, whole milliseconds."""
        moment = self._fixed if self._fixed is not None else datetime.now(UTC) + self._shift
        return moment.replace(microsecond=moment.microsecond // 1000 * 1000)

    def set(self, now: datetime) -> None:
        """Stop the clock at this moment. A naive one raises ValueError."""
        if now.tzinfo is None:
            raise ValueError("now must be an aware datetime, like datetime(2026, 12, 1, 9, tzinfo=timezone.utc)")
        now = now.astimezone(UTC)
        self._shift += now - self.now() if self._fixed is not None else timedelta()
        self._fixed = now

    def tick(self, by: timedelta) -> None:
        """Move the clock, and what depends on it (rate limits, reservations), by this much."""
        self._shift += by
        if self._fixed is not None:
            self._fixed += by

    def elapsed(self) -> float:
        """Seconds of an arbitrary start: they pass by themselves even where the clock stands still, and by `tick`."""
        return time.monotonic() + self._shift.total_seconds()


def wire(moment: datetime) -> str:
    """The API's spelling of a moment: UTC with milliseconds."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def moment(text: object) -> datetime | None:
    """The moment that an ISO 8601 text means (UTC where it names no offset), None for anything else."""
    if not isinstance(text, str):
        return None
    try:
        parsed = datetime.fromisoformat(text)
    except ValueError:
        return None
    return (parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)).astimezone(UTC)
