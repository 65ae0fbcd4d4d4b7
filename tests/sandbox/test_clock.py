"""The clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from calcom_async.sandbox.clock import Clock, parse_datetime, wire

NOON = datetime(2026, 12, 1, 12, 0, 0, 123456, tzinfo=UTC)


def test_a_frozen_clock() -> None:
    clock = Clock(NOON)
    assert clock.now() == clock.now() == NOON.replace(microsecond=123000)


def test_a_running_clock() -> None:
    assert abs(Clock().now() - datetime.now(UTC)) < timedelta(seconds=5)


@pytest.mark.parametrize("clock", [Clock(NOON), Clock()], ids=["standing", "going"])
def test_tick(clock: Clock) -> None:
    before, elapsed = clock.now(), clock.elapsed()
    clock.tick(timedelta(hours=1))
    assert timedelta(hours=1) <= clock.now() - before < timedelta(hours=1, seconds=5)
    assert 3600 <= clock.elapsed() - elapsed < 3605


def test_set() -> None:
    clock = Clock(NOON)
    clock.set(datetime(2027, 1, 1, tzinfo=timezone(timedelta(hours=1))))
    assert wire(clock.now()) == "2026-12-31T23:00:00.000Z"


def test_a_naive_time_is_rejected() -> None:
    with pytest.raises(ValueError, match="aware"):
        Clock(datetime(2026, 12, 1))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-12-01T12:00:00.123456Z", NOON),
        ("2026-12-01T13:00:00.123456+01:00", NOON),
        ("2026-12-01", datetime(2026, 12, 1, tzinfo=UTC)),
        ("soon", None),
        (5, None),
    ],
)
def test_parse_datetime(text: object, expected: datetime | None) -> None:
    assert parse_datetime(text) == expected
