"""Reservations hold a slot for a few minutes."""

from __future__ import annotations

from datetime import datetime, timedelta

from .call import Call, Operation, Wire, success
from .clock import parse_datetime, wire
from .errors import bad_request, not_found, unauthorized, unprocessable
from .slots import VERSIONS
from .state import Reservation, State
from .validation import INTEGER, ISO_DATE, Rule, at_least, check, is_integer

_DEFAULT_MINUTES = 5
_RULES = (
    Rule("eventTypeId", (INTEGER,)),
    Rule("slotStart", (ISO_DATE,)),
    Rule("slotDuration", (at_least(1), INTEGER), optional=True),
    Rule("reservationDuration", (at_least(1), INTEGER), optional=True),
)


def create(call: Call) -> Wire:
    check(call.body, _RULES)
    state = call.state
    if call.body.get("reservationDuration") is not None and not call.authenticated:
        raise unauthorized(
            "reservationDuration can only be used for authenticated requests - use access token, api key or OAuth "
            "credentials"
        )
    reservation = _build(state, call.body, state.uuid())
    _check_room(state, reservation)
    state.reservations[reservation.uid] = reservation
    return success(_written(reservation))


def _build(state: State, body: Wire, uid: str) -> Reservation:
    event_type = state.event_types.get(body["eventTypeId"])
    if event_type is None:
        raise not_found(f"Event Type with ID={body['eventTypeId']} not found")
    start = parse_datetime(body["slotStart"])
    assert start is not None  # _RULES has checked it
    length = body.get("slotDuration") or event_type["lengthInMinutes"]
    if not is_integer(length) or length not in event_type.get(
        "lengthInMinutesOptions", [event_type["lengthInMinutes"]]
    ):
        raise bad_request("Invalid slotDuration: it is not one of the event type's lengths.")
    minutes = body.get("reservationDuration") or _DEFAULT_MINUTES
    until = state.now() + timedelta(minutes=minutes)
    return Reservation(uid, event_type["id"], start, start + timedelta(minutes=length), minutes, until)


def _check_room(state: State, reservation: Reservation) -> None:
    event_type = state.event_types[reservation.event_type_id]
    for booking in state.bookings.values():
        if booking.event_type_id == reservation.event_type_id and booking.active and booking.start == reservation.start:
            if not booking.seated:
                raise unprocessable("Can't reserve a slot if the event is already booked.")
            if len(booking.attendees) >= event_type["seats"]["seatsPerTimeSlot"]:
                raise unprocessable(
                    f"Booking with id={event_type['id']} at {wire(reservation.start)} has no more seats left."
                )
    if event_type["seats"]["disabled"] and any(
        _same(other, reservation, state.now()) for other in state.reservations.values()
    ):
        raise unprocessable("This time slot is already reserved by another user. Please choose a different time.")


def _same(other: Reservation, reservation: Reservation, now: datetime) -> bool:
    same_slot = (other.event_type_id, other.start) == (reservation.event_type_id, reservation.start)
    return same_slot and other.uid != reservation.uid and other.until > now


def _read(reservation: Reservation) -> Wire:
    return {
        "reservationUid": reservation.uid,
        "eventTypeId": reservation.event_type_id,
        "slotStart": wire(reservation.start),
        "slotEnd": wire(reservation.end),
        "slotDuration": int((reservation.end - reservation.start).total_seconds()) // 60,
        "reservationUntil": wire(reservation.until),
    }


def _written(reservation: Reservation) -> Wire:
    return _read(reservation) | {"reservationDuration": reservation.minutes}


def get(call: Call) -> Wire:
    reservation = call.state.reservations.get(call.path["uid"])
    return success(_read(reservation) if reservation else None)


def update(call: Call) -> Wire:
    check(call.body, _RULES)
    state, uid = call.state, call.path["uid"]
    if uid not in state.reservations:
        raise not_found(f"Slot with uid={uid} not found")
    reservation = _build(state, call.body, uid)
    _check_room(state, reservation)
    state.reservations[uid] = reservation
    return success(_written(reservation))


def delete(call: Call) -> Wire:
    call.state.reservations.pop(call.path["uid"], None)
    return {"status": "success"}


OPERATIONS = (
    Operation("POST", "/slots/reservations", create, status=201, auth="optional", versions=VERSIONS),
    Operation("GET", "/slots/reservations/{uid}", get, auth="none", versions=VERSIONS),
    Operation("PATCH", "/slots/reservations/{uid}", update, auth="none", versions=VERSIONS),
    Operation("DELETE", "/slots/reservations/{uid}", delete, auth="none", versions=VERSIONS),
)
