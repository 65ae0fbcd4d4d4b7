"""Change bookings: reschedule, cancel, confirm, decline."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from attrs import evolve

from . import seats
from .announcements import announce
from .booking_rules import check_time, needs_confirmation
from .booking_shape import shape
from .bookings import VERSIONS
from .call import Call, Operation, Wire, success
from .clock import parse_datetime
from .errors import ErrorResponse, bad_request, forbidden, not_found, unexpected
from .validation import BOOLEAN, ISO_DATE, STRING, Rule, check, check_strictly

if TYPE_CHECKING:
    from .state import Booking, State

_RESCHEDULE = (
    Rule("start", (ISO_DATE,)),
    Rule("rescheduledBy", (STRING,), optional=True),
    Rule("reschedulingReason", (STRING,), optional=True),
    Rule("emailVerificationCode", (STRING,), optional=True),
    Rule("seatUid", (STRING,), optional=True),
)
_CANCEL = (
    Rule("cancellationReason", (STRING,), optional=True),
    Rule("cancelSubsequentBookings", (BOOLEAN,), optional=True),
    Rule("seatUid", (STRING,), optional=True),
)
_DECLINE = (Rule("reason", (STRING,), optional=True),)


def reschedule(call: Call) -> Wire:
    """Cancel the old booking and create a new one; each refers to the other."""
    check_strictly(call.body, _RESCHEDULE)
    state, body = call.state, call.body
    old = state.bookings.get(call.path["bookingUid"])
    if old is None:
        raise unexpected(500)  # as the real server does
    _check_reschedulable(old)
    start = parse_datetime(body["start"])
    assert start is not None  # _RESCHEDULE has checked it
    if body.get("seatUid") is not None:
        return success(seats.move(state, old, body["seatUid"], start))
    event_type = state.event_types.get(old.event_type_id)
    if event_type is None:
        raise unexpected(500)
    check_time(state, event_type, start, old.minutes, ignoring=old.uid)
    now, uid, reason = state.now(), state.short_uid(), body.get("reschedulingReason")
    confirm = needs_confirmation(state, event_type, start) and not call.authenticated
    new = evolve(
        old,
        id=state.next_id("booking"),
        uid=uid,
        start=start,
        end=start + timedelta(minutes=old.minutes),
        location=old.location.replace(old.uid, uid),
        created_at=now,
        updated_at=now,
        status="pending" if confirm else "accepted",
        attendees=list(old.attendees),
        responses=old.responses | ({"rescheduledReason": reason} if reason else {}),
        rescheduling_reason=reason,
        rescheduled_by=None,
        rescheduled_from=old.uid,
    )
    state.bookings[uid] = new
    old.status, old.rescheduled_to, old.updated_at = "cancelled", uid, now
    old.rescheduled_by = body.get("rescheduledBy")
    announce(state, "BOOKING_RESCHEDULED", new, before=old)
    return success(shape(state, new))


def _check_reschedulable(old: Booking) -> None:
    if old.status != "cancelled":
        return
    if old.rescheduled_to:
        raise bad_request(
            f"Can't reschedule booking with uid={old.uid} because it has been cancelled and rescheduled already to "
            f"booking with uid={old.rescheduled_to}. You probably want to reschedule {old.rescheduled_to} instead by "
            "passing it within the request URL."
        )
    raise bad_request(
        f"Can't reschedule booking with uid={old.uid} because it has been cancelled. Please provide uid of a booking "
        "that is not cancelled."
    )


def cancel(call: Call) -> Wire:
    """Cancel a booking, one attendee's seat, or, given the uid of a series, all its future bookings."""
    check_strictly(call.body, _CANCEL)
    state, uid, reason = call.state, call.path["bookingUid"], call.body.get("cancellationReason")
    booking = state.bookings.get(uid)
    series = [item for item in state.bookings.values() if item.recurring_uid == uid]
    if booking is None and not series:
        raise not_found(f"Booking with uid={uid} not found")
    if booking is not None and booking.status == "cancelled":
        raise bad_request(
            f"Can't cancel booking with uid={uid} because it has been cancelled already. Please provide uid of a "
            "booking that is not cancelled."
        )
    if call.authenticated and not reason:
        raise unexpected(400, "Cancellation reason is required when you are the host")
    if booking is None:
        later = [item for item in series if item.active and item.start > state.now()]
        return success([_cancel(state, item, reason) for item in later])
    if call.body.get("seatUid") is not None:
        seats.leave(state, booking, call.body["seatUid"])
        announce(state, "BOOKING_CANCELLED", booking)
        return success(shape(state, booking))
    if call.body.get("cancelSubsequentBookings") and booking.recurring_uid:
        for item in list(state.bookings.values()):
            if item.recurring_uid == booking.recurring_uid and item.active and item.start > booking.start:
                _cancel(state, item, reason)
    return success(_cancel(state, booking, reason))


def _cancel(state: State, booking: Booking, reason: str | None) -> Wire:
    booking.status, booking.cancellation_reason, booking.updated_at = "cancelled", reason, state.now()
    announce(state, "BOOKING_CANCELLED", booking)
    return shape(state, booking)


def _booking_for_host(call: Call) -> Booking:
    if not call.authenticated:
        raise forbidden(
            "PermissionsGuard - no authentication provided. Provide either authorization bearer token containing "
            "managed user access token or oAuth client id in 'x-cal-client-id' header."
        )
    uid = call.path["bookingUid"]
    if uid not in call.state.bookings:
        raise not_found(f"Booking with uid={uid} was not found in the database")
    return call.state.bookings[uid]


def confirm(call: Call) -> Wire:
    """Accept a pending booking. A declined booking can still be accepted."""
    booking = _booking_for_host(call)
    if booking.status == "accepted":
        raise ErrorResponse(400, "Booking already confirmed", code="TRPCError", details=None)
    booking.status, booking.updated_at = "accepted", call.state.now()
    announce(call.state, "BOOKING_CREATED", booking)
    return success(shape(call.state, booking))


def decline(call: Call) -> Wire:
    check(call.body, _DECLINE)
    booking = _booking_for_host(call)
    if booking.status == "accepted":
        raise ErrorResponse(400, "Booking already confirmed", code="TRPCError", details=None)
    booking.status, booking.updated_at = "rejected", call.state.now()
    announce(call.state, "BOOKING_REJECTED", booking, reason=call.body.get("reason"))
    return success(shape(call.state, booking))


OPERATIONS = (
    Operation("POST", "/bookings/{bookingUid}/reschedule", reschedule, status=201, auth="optional", versions=VERSIONS),
    Operation("POST", "/bookings/{bookingUid}/cancel", cancel, auth="optional", versions=VERSIONS),
    Operation("POST", "/bookings/{bookingUid}/confirm", confirm, auth="optional", versions=VERSIONS),
    Operation("POST", "/bookings/{bookingUid}/decline", decline, auth="optional", versions=VERSIONS),
)
