"""What a user's schedule, bookings and event type leave open: the state's side of the slot computation.

* A booking blocks its own buffers and the asking event type's: what comes before the one is after the other.
* Buffers and the lookup of bookings end at the window that is asked for, as on the real server: a booking outside it
  does not block an override that reaches beyond it.
* A slot of a seated event type stays on offer when it is full, with no seats remaining; only the buffers block.
* Limits count in days (weeks, months, years) of the user's zone for the slots on offer, and of the schedule's when a
  booking is made: that is how the real server does it. The booking window counts in days of the schedule's zone.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from attrs import frozen

from .slot_grid import DAYS, Span, grid, instant, subtract, working_spans
from .validation import zone_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from zoneinfo import ZoneInfo

    from .state import Booking, State, Wire

_DAY = timedelta(days=1)
_FAR = timedelta(days=366 * 5)


@frozen
class Opening:
    """A slot on offer. `booking` is the seated one that already has attendees there."""

    start: datetime
    end: datetime
    booking: Booking | None = None


def openings(
    state: State, event_type: Wire, start: datetime, end: datetime, *, length: int, ignoring: str | None = None
) -> list[Opening]:
    """The slots of an event type between two moments; `ignoring` is the uid of a booking that is about to move."""
    earliest = state.now() + timedelta(minutes=event_type["minimumBookingNotice"])
    spent = _spent(state, event_type, length, ignoring, zone_of(state.user.time_zone))
    spans = subtract(_free(state, event_type, max(start, earliest), end, ignoring), spent)
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
    """Whether the user can be booked for this time, on the grid or off it."""
    spans = _free(state, event_type, start - _DAY, end + _DAY, ignoring)
    return any(span.start <= start and end <= span.end for span in spans)


def _free(state: State, event_type: Wire, start: datetime, end: datetime, ignoring: str | None) -> list[Span]:
    """The working hours between two moments, without those that bookings take."""
    schedule = state.schedule_of(event_type)
    if schedule is None or start >= end:
        return []
    return subtract(working_spans(schedule, start, end), _busy(state, event_type, Span(start, end), ignoring))


def _busy(state: State, event_type: Wire, window: Span, ignoring: str | None) -> Iterator[Span]:
    for booking in state.bookings.values():
        if booking.uid == ignoring or not _blocks(state, booking):
            continue
        theirs = state.event_types.get(booking.event_type_id, event_type)
        before = timedelta(minutes=theirs["beforeEventBuffer"] + event_type["afterEventBuffer"])
        after = timedelta(minutes=theirs["afterEventBuffer"] + event_type["beforeEventBuffer"])
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
        held.event_type_id == event_type["id"] and held.until > state.now() and held.start < end and start < held.end
        for held in state.reservations.values()
    )


def limit_reached(state: State, event_type: Wire, start: datetime, *, length: int, ignoring: str | None = None) -> bool:
    """Whether the event type's limits on bookings or minutes leave no room at this moment."""
    schedule = state.schedule_of(event_type)
    zone = zone_of(schedule["timeZone"] if schedule else state.user.time_zone)
    return any(span.start <= start < span.end for span in _spent(state, event_type, length, ignoring, zone))


def _spent(state: State, event_type: Wire, length: int, ignoring: str | None, zone: ZoneInfo) -> Iterator[Span]:
    """The periods for which an event type's limits are used up."""
    counted = [
        booking
        for booking in state.bookings.values()
        if booking.event_type_id == event_type["id"] and booking.status == "accepted" and booking.uid != ignoring
    ]
    for unit in ("day", "week", "month", "year"):
        most_bookings = event_type.get("bookingLimitsCount", {}).get(unit)
        most_minutes = event_type.get("bookingLimitsDuration", {}).get(unit)
        tally: dict[Span, list[int]] = {}
        for booking in counted:
            tally.setdefault(_period(state, booking.start, unit, zone), []).append(booking.minutes)
        for period, minutes in tally.items():
            if (most_bookings and len(minutes) >= most_bookings) or (
                most_minutes and sum(minutes) + length > most_minutes
            ):
                yield period


def _period(state: State, moment: datetime, unit: str, zone: ZoneInfo) -> Span:
    """The day, week, month or year around a moment, as a calendar in this zone has it."""
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
    """How near and how far ahead an event type may be booked, the minimum notice left aside."""
    window, now = event_type["bookingWindow"], state.now()
    schedule = state.schedule_of(event_type)
    if window.get("disabled") or schedule is None:
        return Span(now, now + _FAR)
    zone = zone_of(schedule["timeZone"])
    if window["type"] == "range":
        # The server keeps the dates as midnights in UTC, and takes the days on which those fall in the schedule's zone.
        first, last = (
            datetime.combine(date.fromisoformat(day), time(), UTC).astimezone(zone).date() for day in window["value"]
        )
        return Span(instant(first, time(), zone), instant(last + _DAY, time(), zone))
    last = now.astimezone(zone).date()
    left = window["value"]
    while left > 0 and last - now.date() < _FAR:
        last += _DAY
        left -= _counts(last, window, schedule)
    return Span(now, instant(last + _DAY, time(), zone))


def _counts(day: date, window: Wire, schedule: Wire) -> bool:
    if window["type"] == "businessDays" and day.weekday() > 4:
        return False
    if not window.get("rolling"):
        return True
    overridden = [item for item in schedule["overrides"] if item["date"] == day.isoformat()]
    hours = overridden or [item for item in schedule["availability"] if DAYS[day.weekday()] in item["days"]]
    return any(item["startTime"] < item["endTime"] for item in hours)
