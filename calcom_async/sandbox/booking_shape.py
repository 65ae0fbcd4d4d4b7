"""Bookings in the API's JSON. There are three shapes: plain, part of a series, and seated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .clock import wire

if TYPE_CHECKING:
    from .state import Attendee, Booking, State, Wire


def shape(state: State, booking: Booking) -> Wire:
    """Return a booking in the shape of its kind."""
    common = _common(state, booking)
    if booking.seated:
        return common | {"attendees": [_seat_holder(attendee) for attendee in booking.attendees]}
    people: Wire = {"attendees": [_attendee(attendee) for attendee in booking.attendees]}
    if booking.guests:
        people["guests"] = booking.guests
    people["bookingFieldsResponses"] = booking.responses
    if booking.recurring_uid:
        return people | common | {"recurringBookingUid": booking.recurring_uid}
    return common | people


def _common(state: State, booking: Booking) -> Wire:
    user = state.user
    host = {"id": user.id, "name": user.name, "email": user.email, "username": user.username}
    result: Wire = {
        "id": booking.id,
        "uid": booking.uid,
        "title": booking.title,
        "description": booking.description,
        "hosts": [host | {"timeZone": user.time_zone}],
        "status": booking.status,
        **_history(booking),
        "start": wire(booking.start),
        "end": wire(booking.end),
        "duration": booking.minutes,
        "eventTypeId": booking.event_type_id,
        "eventType": {"id": booking.event_type_id, "slug": booking.slug},
        "meetingUrl": booking.location,
        "location": booking.location,
        "absentHost": False,
        "createdAt": wire(booking.created_at),
        "updatedAt": wire(booking.updated_at),
    }
    if not booking.seated:
        result["metadata"] = booking.metadata
    return result | {"rating": None, "icsUid": booking.ics_uid}


def _history(booking: Booking) -> Wire:
    """The keys about cancellation and rescheduling, each present only if it applies."""
    history: Wire = {}
    if booking.status == "cancelled":
        history |= {"cancellationReason": booking.cancellation_reason, "cancelledByEmail": None}
    if booking.rescheduling_reason:
        history["reschedulingReason"] = booking.rescheduling_reason
    if not booking.recurring_uid:
        history["rescheduledByEmail"] = booking.rescheduled_by
    if booking.rescheduled_from:
        history["rescheduledFromUid"] = booking.rescheduled_from
    if booking.rescheduled_to:
        history["rescheduledToUid"] = booking.rescheduled_to
    return history


def _attendee(attendee: Attendee) -> Wire:
    result: Wire = {
        "name": attendee.name,
        "email": attendee.email,
        "timeZone": attendee.time_zone,
        "language": attendee.language,
        "absent": False,
    }
    if attendee.phone_number:
        result["phoneNumber"] = attendee.phone_number
    return result


def _seat_holder(attendee: Attendee) -> Wire:
    return _attendee(attendee) | {
        "seatUid": attendee.seat_uid,
        "bookingFieldsResponses": attendee.responses,
        "metadata": attendee.metadata,
    }
