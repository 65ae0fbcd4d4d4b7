"""Seated bookings: one booking per time, with up to as many attendees as there are seats."""

from __future__ import annotations

from datetime import datetime, timedelta

from .announcements import announce
from .booking_rules import check_time, needs_confirmation, person, title
from .booking_shape import shape
from .errors import bad_request, conflict, unexpected
from .places import place
from .state import Attendee, Booking, State, Wire


def book(state: State, event_type: Wire, body: Wire, start: datetime, length: int) -> Wire:
    """Give the booker a seat in the booking at this time, creating the booking if there is none."""
    attendee = person(body["attendee"])
    location, _ = place(event_type, body.get("location"), "")
    attendee.responses = {"name": attendee.name, "guests": [], **(body.get("bookingFieldsResponses") or {})}
    attendee.metadata = dict(body.get("metadata") or {})
    booking = at(state, event_type, start)
    if booking is None:
        check_time(state, event_type, start, length)
        booking = _create_booking(state, event_type, attendee, start, length, location)
    seat = _add_attendee(state, event_type, booking, attendee)
    announce(state, "BOOKING_CREATED", booking)
    return shape(state, booking) | {"seatUid": seat}


def at(state: State, event_type: Wire, start: datetime) -> Booking | None:
    """Find the seated booking of an event type at a time."""
    for booking in state.bookings.values():
        if booking.active and (booking.event_type_id, booking.start) == (event_type["id"], start):
            return booking
    return None


def _create_booking(
    state: State, event_type: Wire, first: Attendee, start: datetime, length: int, location: str
) -> Booking:
    now, uid = state.now(), state.short_uid()
    booking = Booking(
        id=state.next_id("booking"),
        uid=uid,
        event_type_id=event_type["id"],
        slug=event_type["slug"],
        title=title(state, event_type, first.name),
        description=None,
        start=start,
        end=start + timedelta(minutes=length),
        location=location or place(event_type, None, uid)[0],
        created_at=now,
        updated_at=now,
        ics_uid=f"{state.short_uid()}@Cal.com",
        status="pending" if needs_confirmation(state, event_type, start) else "accepted",
        seated=True,
    )
    state.bookings[uid] = booking
    return booking


def _add_attendee(state: State, event_type: Wire, booking: Booking, attendee: Attendee) -> str:
    if any(other.email == attendee.email for other in booking.attendees):
        raise unexpected(409, "already_signed_up_for_this_booking_error")
    if len(booking.attendees) >= event_type["seats"]["seatsPerTimeSlot"]:
        raise conflict("No more seats left at this seated booking.")
    attendee.seat_uid = seat = state.uuid()
    booking.attendees.append(attendee)
    return seat


def find_attendee(booking: Booking, seat_uid: object) -> Attendee:
    """The attendee who has this seat. Raises if there is none."""
    for attendee in booking.attendees:
        if attendee.seat_uid == seat_uid:
            return attendee
    raise bad_request("Invalid seatUid: this seat does not exist or has already been cancelled.")


def leave(state: State, booking: Booking, seat_uid: object) -> None:
    """Free a seat. The booking is cancelled if no attendee remains."""
    _remove_attendee(state, booking, find_attendee(booking, seat_uid))


def _remove_attendee(state: State, booking: Booking, attendee: Attendee) -> None:
    booking.attendees.remove(attendee)
    booking.updated_at = state.now()
    if not booking.attendees:
        booking.status = "cancelled"


def move(state: State, booking: Booking, seat_uid: object, start: datetime) -> Wire:
    """Move an attendee to another time."""
    attendee, event_type = find_attendee(booking, seat_uid), state.event_types[booking.event_type_id]
    target = at(state, event_type, start)
    if target is None:
        check_time(state, event_type, start, booking.minutes)
        target = _create_booking(state, event_type, attendee, start, booking.minutes, booking.location)
    seat = _add_attendee(state, event_type, target, attendee)
    _remove_attendee(state, booking, attendee)
    announce(state, "BOOKING_RESCHEDULED", target, before=booking)
    return shape(state, target) | {"seatUid": seat}
