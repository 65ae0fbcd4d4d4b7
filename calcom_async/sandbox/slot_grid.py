"""Compute bookable start times: pure functions, independent of HTTP and of the state.

The rules, checked against 150 responses of a real server (tests/sandbox/data/slots_matrix.json):

* Working hours and overrides are wall-clock times in the schedule's time zone. An override replaces the hours of its
  date. It counts in full if its date is within the requested window, while regular hours are clipped to the window.
* Busy times are subtracted from the open spans *before* the grid is built, so a booking at 10:10 shifts the slots after
  it.
* The grid of a span starts at the span's start, rounded up to a multiple of the largest of 60, 30, 20, 15, 10 and 5
  minutes that divides the step. It is rounded in the schedule's time zone if working hours start there, and in UTC if a
  busy time ends there. A span that starts within an earlier slot continues that slot's grid.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING, Any, NamedTuple
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_ROUND_STEPS = (60, 30, 20, 15, 10, 5)
_DAY = timedelta(days=1)


class Span(NamedTuple):
    """A half-open interval in UTC. Its grid starts at a round time in the zone `clock`."""

    start: datetime
    end: datetime
    clock: tzinfo = UTC


def working_spans(schedule: Mapping[str, Any], start: datetime, end: datetime) -> list[Span]:
    """The open spans of a schedule between two times, sorted and merged.

    Regular hours are clipped to the window; an override counts in full if its date is within the window's days.
    """
    zone = ZoneInfo(schedule["timeZone"])
    overridden = {item["date"] for item in schedule["overrides"]}
    spans: list[Span] = []
    day, last = start.astimezone(zone).date() - _DAY, end.astimezone(zone).date() + _DAY
    while day <= last:
        if day.isoformat() not in overridden:
            for item in schedule["availability"]:
                if DAYS[day.weekday()] in item["days"]:
                    opens, closes, _ = _hours(item, day, zone)
                    spans.append(Span(max(opens, start), min(closes, end), zone))
        day += _DAY
    for item in schedule["overrides"]:
        if start.date().isoformat() <= item["date"] <= end.date().isoformat():
            spans.append(_hours(item, date.fromisoformat(item["date"]), zone))
    return join(span for span in spans if span.start < span.end)


def _hours(item: Mapping[str, Any], day: date, zone: ZoneInfo) -> Span:
    opens, closes = time.fromisoformat(item["startTime"]), time.fromisoformat(item["endTime"])
    if closes == time(23, 59):  # the latest time that can be entered means the end of the day
        return Span(instant(day, opens, zone), instant(day, closes, zone) + timedelta(minutes=1), zone)
    return Span(instant(day, opens, zone), instant(day, closes, zone), zone)


def instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    """Convert a wall-clock date and time in `zone` to UTC."""
    return datetime.combine(day, at, zone).astimezone(UTC)


def join(spans: Iterable[Span]) -> list[Span]:
    """Sort spans and merge those that overlap or touch."""
    joined: list[Span] = []
    for span in sorted(spans, key=_bounds):
        if joined and span.start <= joined[-1].end:
            joined[-1] = joined[-1]._replace(end=max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def subtract(spans: Iterable[Span], busy: Iterable[Span]) -> list[Span]:
    """Subtract the `busy` spans from `spans`."""
    blocks = join(block for block in busy if block.start < block.end)
    remaining: list[Span] = []
    for span in spans:
        for block in blocks:
            if block.end <= span.start or block.start >= span.end:
                continue
            if block.start > span.start:
                remaining.append(span._replace(end=block.start))
            span = Span(block.end, span.end)
        if span.start < span.end:
            remaining.append(span)
    return remaining


def _bounds(span: Span) -> tuple[datetime, datetime]:
    return span.start, span.end


def grid(spans: Iterable[Span], *, length: int, step: int, offset: int = 0, earliest: datetime) -> list[datetime]:
    """The start times, `step` minutes apart, at which `length` minutes fit into a span, none before `earliest`.

    `offset` minutes are left free before each slot.
    """
    rounding = next((candidate for candidate in _ROUND_STEPS if step % candidate == 0), 1)
    stride, needed = timedelta(minutes=step + offset), timedelta(minutes=length)
    starts: dict[datetime, None] = {}
    for span in sorted(spans, key=_bounds):
        start = _round_up(max(span.start, earliest), rounding, span.clock) + timedelta(minutes=offset)
        previous = max((other for other in starts if other < start), default=None)
        if previous is not None and previous + stride > start:
            start = previous if previous >= span.start else previous + stride
        while start + needed <= span.end:
            starts[start] = None
            start += stride
    return sorted(starts)


def _round_up(moment: datetime, minutes: int, zone: tzinfo) -> datetime:
    local = moment.astimezone(zone)
    surplus = local.minute % minutes
    moment = moment.replace(second=0, microsecond=0)
    return moment + timedelta(minutes=minutes - surplus) if surplus else moment
