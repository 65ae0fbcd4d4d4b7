"""The start times of a series."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from calcom_async.sandbox.recurrence import occurrences


@pytest.mark.parametrize(
    ("frequency", "interval", "expected"),
    [
        ("weekly", 2, ["2026-01-31", "2026-02-14", "2026-02-28"]),
        ("monthly", 1, ["2026-01-31", "2026-02-28", "2026-03-31"]),
        ("yearly", 1, ["2026-01-31", "2027-01-31", "2028-01-31"]),
    ],
)
def test_dates(frequency: str, interval: int, expected: list[str]) -> None:
    start = datetime(2026, 1, 31, 9, tzinfo=UTC)
    found = occurrences(start, {"frequency": frequency, "interval": interval}, 3)
    assert [day.date().isoformat() for day in found] == expected
    assert {day.hour for day in found} == {9}
