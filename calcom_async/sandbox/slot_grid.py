"""Which start times can be booked: a pure computation, with no web and no store in sight.

The rules, checked against 150 answers of a real server (tests/sandbox/data/slots_matrix.json):

* Working hours and overrides are wall-clock times of the schedule's zone. An override replaces the hours of its date;
  it counts whole where its date is asked for, while regular hours are clipped to the window that is asked for.
* What is busy is cut out of the open spans *before* the grid is laid, so a booking at 10:10 moves the slots after it.
* The grid of a span begins at its start, rounded up to the largest of 60, 30, 20, 15, 10, 5 minutes that divides the
  step: round on the schedule's clock where working hours begin there, and in UTC where something busy ends there.
  A span that begins within a slot laid earlier joins that slot's grid.
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
    """A stretch of time, in UTC; the end does not belong to it. Its grid begins at a round time of `clock`."""

    start: datetime
    end: datetime
    clock: tzinfo = UTC


def working_spans(schedule: Mapping[str, Any], start: datetime, end: datetime) -> list[Span]:
    """The spans a schedule leaves open between two moments, sorted and joined.

    Regular hours are clipped to the window; an override counts whole as soon as its date lies within the window's days.
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
    if closes == time(23, 59):  # the latest time that can be written: the day's end is meant
        return Span(instant(day, opens, zone), instant(day, closes, zone) + timedelta(minutes=1), zone)
    return Span(instant(day, opens, zone), instant(day, closes, zone), zone)


def instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    """The moment, in UTC, at which a wall clock in `zone` shows this date and time."""
    return datetime.combine(day, at, zone).astimezone(UTC)


def join(spans: Iterable[Span]) -> list[Span]:
    """The same time in as few spans as possible, sorted."""
    joined: list[Span] = []
    for span in sorted(spans, key=_bounds):
        if joined and span.start <= joined[-1].end:
            joined[-1] = joined[-1]._replace(end=max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def subtract(spans: Iterable[Span], busy: Iterable[Span]) -> list[Span]:
    """What is left of `spans` once `busy` is taken out."""
    blocks = join(block for block in busy if block.start < block.end)
    left: list[Span] = []
    for span in spans:
        for block in blocks:
            if block.end <= span.start or block.start >= span.end:
                continue
            if block.start > span.start:
                left.append(span._replace(end=block.start))
            span = Span(block.end, span.end)
        if span.start < span.end:
            left.append(span)
    return left


def _bounds(span: Span) -> tuple[datetime, datetime]:
    return span.start, span.end


def grid(spans: Iterable[Span], *, length: int, step: int, offset: int = 0, earliest: datetime) -> list[datetime]:
    """The start times, `step` minutes apart, at which `length` minutes fit into a span; none before `earliest`.

    `offset` minutes are left free before each.
    """
    rounding = next((candidate for candidate in _ROUND_STEPS if step % candidate == 0), 1)
    stride, needed = timedelta(minutes=step + offset), timedelta(minutes=length)
    starts: dict[datetime, None] = {}
    for span in sorted(spans, key=_bounds):
        start = _round_up(max(span.start, earliest), rounding, span.clock) + timedelta(minutes=offset)
        laid = max((other for other in starts if other < start), default=None)
        if laid is not None and laid + stride > start:
            start = laid if laid >= span.start else laid + stride
        while start + needed <= span.end:
            starts[start] = None
            start += stride
    return sorted(starts)


def _round_up(moment: datetime, minutes: int, zone: tzinfo) -> datetime:
    local = moment.astimezone(zone)
    surplus = local.minute % minutes
    moment = moment.replace(second=0, microsecond=0)
    return moment + timedelta(minutes=minutes - surplus) if surplus else moment
