"""Compute availability from the schedule, the bookings and the settings of an event type.

* A booking blocks its own buffers plus those of the requested event type, whose buffer after an event applies before
  the booking and vice versa.
* Buffers and the lookup of bookings are clipped to the requested window, as on the real server: a booking outside the
  window does not block an override that extends beyond it.
* A full slot of a seated event type is still listed, with no seats remaining; only the buffers block.
* Booking limits are counted in days (weeks, months, years) of the user's time zone when slots are listed, but of the
  schedule's time zone when a booking is made, as on the real server. The booking window is counted in days of the
  schedule's time zone.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from attrs import frozen

from .slot_grid import DAYS, Span, grid, instant, subtract, working_spans
from .validation import get_zone

if TYPE_CHECKING:
    from collections.abc import Iterator
    from zoneinfo import ZoneInfo

    from .state import Booking, State, Wire

_DAY = timedelta(days=1)
_FAR = timedelta(days=366 * 5)


@frozen
class Opening:
    """An available slot. `booking` is the seated booking that already has attendees in it."""

    start: datetime
    end: datetime
    booking: Booking | None = None


def openings(
    state: State, event_type: Wire, start: datetime, end: datetime, *, length: int, ignoring: str | None = None
) -> list[Opening]:
    """The slots of an event type between two times. `ignoring` is the uid of a booking that is being rescheduled."""
    earliest = state.now() + timedelta(minutes=event_type["minimumBookingNotice"])
    exhausted = _exhausted(state, event_type, length, ignoring, get_zone(state.user.time_zone))
    spans = subtract(_free(state, event_type, max(start, earliest), end, ignoring), exhausted)
    step, needed = event_type["slotInterval"] or length, timedelta(minutes=length)
    starts = grid(spans, length=length, step=step, offset=event_type["offsetStart"], earliest=earliest)
    window = booking_window(state, event_type)
    seated = {booking.start: booking for booking in _seated(state, event_type)}
    return [
        Opening(begin, begin + needed, seated.get(begin))
        for begin in starts
        if window.start <= begin < window.end and not _reserved(state, event_type, begin, begin + needed)
    ]


def is_free(state: State, event_type: Wire, start: datetime, end: datetime, *, ignoring: str | None = None) -> bool:
    """Whether the user is available for this time, on or off the slot grid."""
    spans = _free(state, event_type, start - _DAY, end + _DAY, ignoring)
    return any(span.start <= start and end <= span.end for span in spans)


def _free(state: State, event_type: Wire, start: datetime, end: datetime, ignoring: str | None) -> list[Span]:
    """The working hours between two times, minus the bookings."""
    schedule = state.schedule_of(event_type)
    if schedule is None or start >= end:
        return []
    return subtract(working_spans(schedule, start, end), _busy(state, event_type, Span(start, end), ignoring))


def _busy(state: State, event_type: Wire, window: Span, ignoring: str | None) -> Iterator[Span]:
    for booking in state.bookings.values():
        if booking.uid == ignoring or not _blocks(state, booking):
            continue
        other = state.event_types.get(booking.event_type_id, event_type)
        before = timedelta(minutes=other["beforeEventBuffer"] + event_type["afterEventBuffer"])
        after = timedelta(minutes=other["afterEventBuffer"] + event_type["beforeEventBuffer"])
        whole = Span(booking.start - before, booking.end + after)
        if whole.end <= window.start or whole.start >= window.end:
            continue
        if booking.seated and booking.event_type_id == event_type["id"]:
            yield from (Span(whole.start, booking.start), Span(booking.end, whole.end))
        else:
            yield whole


def _blocks(state: State, booking: Booking) -> bool:
    if booking.status == "pending":
        policy = state.event_types.get(booking.event_type_id, {}).get("confirmationPolicy", {})
        return bool(policy.get("blockUnconfirmedBookingsInBooker"))
    return booking.status == "accepted"


def _seated(state: State, event_type: Wire) -> Iterator[Booking]:
    for booking in state.bookings.values():
        if booking.seated and booking.active and booking.event_type_id == event_type["id"]:
            yield booking


def _reserved(state: State, event_type: Wire, start: datetime, end: datetime) -> bool:
    if not event_type["seats"]["disabled"]:
        return False
    return any(
        reservation.event_type_id == event_type["id"]
        and reservation.until > state.now()
        and reservation.start < end
        and start < reservation.end
        for reservation in state.reservations.values()
    )


def limit_reached(state: State, event_type: Wire, start: datetime, *, length: int, ignoring: str | None = None) -> bool:
    """Whether the event type's limit on bookings or minutes is exhausted at this time."""
    schedule = state.schedule_of(event_type)
    zone = get_zone(schedule["timeZone"] if schedule else state.user.time_zone)
    return any(span.start <= start < span.end for span in _exhausted(state, event_type, length, ignoring, zone))


def _exhausted(state: State, event_type: Wire, length: int, ignoring: str | None, zone: ZoneInfo) -> Iterator[Span]:
    """The periods in which the event type's limits are exhausted."""
    counted = [
        booking
        for booking in state.bookings.values()
        if booking.event_type_id == event_type["id"] and booking.status == "accepted" and booking.uid != ignoring
    ]
    for unit in ("day", "week", "month", "year"):
        max_bookings = event_type.get("bookingLimitsCount", {}).get(unit)
        max_minutes = event_type.get("bookingLimitsDuration", {}).get(unit)
        tally: dict[Span, list[int]] = {}
        for booking in counted:
            tally.setdefault(_period(state, booking.start, unit, zone), []).append(booking.minutes)
        for period, minutes in tally.items():
            if (max_bookings and len(minutes) >= max_bookings) or (max_minutes and sum(minutes) + length > max_minutes):
                yield period


def _period(state: State, moment: datetime, unit: str, zone: ZoneInfo) -> Span:
    """The calendar day, week, month or year in this time zone that contains a time."""
    first = moment.astimezone(zone).date()
    if unit == "week":
        first -= timedelta(days=(first.weekday() - DAYS.index(state.user.week_start)) % 7)
        after = first + timedelta(days=7)
    elif unit == "month":
        first = first.replace(day=1)
        after = (first + timedelta(days=31)).replace(day=1)
    elif unit == "year":
        first = first.replace(month=1, day=1)
        after = first.replace(year=first.year + 1)
    else:
        after = first + _DAY
    return Span(instant(first, time(), zone), instant(after, time(), zone))


def booking_window(state: State, event_type: Wire) -> Span:
    """The earliest and latest time an event type can be booked, ignoring the minimum notice."""
    window, now = event_type["bookingWindow"], state.now()
    schedule = state.schedule_of(event_type)
    if window.get("disabled") or schedule is None:
        return Span(now, now + _FAR)
    zone = get_zone(schedule["timeZone"])
    if window["type"] == "range":
        # The server stores the dates as midnight UTC, then uses the dates of those times in the schedule's zone.
        first, last = (
            datetime.combine(date.fromisoformat(day), time(), UTC).astimezone(zone).date() for day in window["value"]
        )
        return Span(instant(first, time(), zone), instant(last + _DAY, time(), zone))
    last = now.astimezone(zone).date()
    remaining = window["value"]
    while remaining > 0 and last - now.date() < _FAR:
        last += _DAY
        remaining -= _is_counted(last, window, schedule)
    return Span(now, instant(last + _DAY, time(), zone))


def _is_counted(day: date, window: Wire, schedule: Wire) -> bool:
    if window["type"] == "businessDays" and day.weekday() > 4:
        return False
    if not window.get("rolling"):
        return True
    overridden = [item for item in schedule["overrides"] if item["date"] == day.isoformat()]
    hours = overridden or [item for item in schedule["availability"] if DAYS[day.weekday()] in item["days"]]
    return any(item["startTime"] < item["endTime"] for item in hours)
