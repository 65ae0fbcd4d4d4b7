"""Which times of the server belong to a call."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime

import pytest

from calcom_async._reconcile.window import CallWindow

NOW = 1_900_000_000.0
SENT, ARRIVED = 500.0, 504.0  # on the monotonic clock


@pytest.fixture(autouse=True)
def _clocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "time", lambda: NOW)
    monkeypatch.setattr(time, "monotonic", lambda: ARRIVED)


def at(seconds: float) -> datetime:
    return datetime.fromtimestamp(NOW + seconds, UTC)


def date(seconds: float) -> str:
    return format_datetime(at(seconds), usegmt=True)


def window(header: str | None) -> CallWindow:
    found = CallWindow(SENT)
    found.learn(header)
    return found


@pytest.mark.parametrize("seconds", [-6, -4, 0, 2, 3], ids=str)
def test_times_within_two_seconds_of_the_call_belong_to_it(seconds: float) -> None:
    assert at(seconds) in window(date(0))


@pytest.mark.parametrize("seconds", [-6.001, -3600, 3.001, 3600], ids=str)
def test_other_times_do_not(seconds: float) -> None:
    assert at(seconds) not in window(date(0))


@pytest.mark.parametrize("ahead", [-86_400, 86_400], ids=str)
def test_either_clock_may_be_right(ahead: float) -> None:
    found = window(date(ahead))
    for seconds in (-6, 2):
        assert at(seconds) in found
    for seconds in (ahead - 6, ahead + 3):
        assert at(seconds) in found
    for seconds in (-6.001, 2.001, ahead - 6.001, ahead + 3.001, ahead / 2):
        assert at(seconds) not in found


@pytest.mark.parametrize("header", [None, "", "now", "Fri, 31 Dec 9999 23:59:59 +99999999999"], ids=str)
def test_without_a_date_the_margin_is_a_minute(header: str | None) -> None:
    found = window(header)
    assert all(at(seconds) in found for seconds in (-64, 0, 60))
    assert not any(at(seconds) in found for seconds in (-64.001, 60.001))
    assert found.now == NOW


def test_a_date_without_a_zone_is_in_utc() -> None:
    found = window(date(-86_400).replace("GMT", "-0000"))
    assert at(-86_400) in found
    assert found.now == NOW - 86_400


def test_a_date_may_have_an_offset() -> None:
    header = format_datetime(at(-86_400).astimezone(timezone(timedelta(hours=2))))
    assert window(header).now == NOW - 86_400


def test_the_latest_response_counts() -> None:
    found = window(date(-86_400))
    found.learn(date(86_400))
    assert (at(-86_400) in found, at(86_400) in found) == (False, True)
    assert found.now == NOW + 86_400


def test_no_time_belongs_to_no_call() -> None:
    assert None not in window(date(0))
    nothing = CallWindow(SENT)
    assert at(0) not in nothing
    assert nothing.now == 0.0
