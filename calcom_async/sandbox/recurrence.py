"""The start times of a series."""

from __future__ import annotations

import calendar
from datetime import datetime, timedelta
from typing import Any


def occurrences(start: datetime, recurrence: dict[str, Any], count: int) -> list[datetime]:
    """The start of each of `count` bookings, all at the same time of day in UTC."""
    return [_later(start, recurrence["frequency"], recurrence["interval"] * step) for step in range(count)]


def _later(start: datetime, frequency: str, units: int) -> datetime:
    if frequency == "weekly":
        return start + timedelta(weeks=units)
    months = start.month - 1 + (units * 12 if frequency == "yearly" else units)
    year, month = start.year + months // 12, months % 12 + 1
    return start.replace(year=year, month=month, day=min(start.day, calendar.monthrange(year, month)[1]))
