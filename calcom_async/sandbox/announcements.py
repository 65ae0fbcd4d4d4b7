"""What webhooks are told about bookings: the payload of each trigger, as recorded from a real server."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from .booking_fields import custom, standing
from .clock import wire
from .deliveries import Delivery, sign
from .places import SITE
from .validation import zone_of

if TYPE_CHECKING:
    from .state import Attendee, Booking, State, Wire

_LABELS = {
    "name": "your_name",
    "email": "email_address",
    "location": "location",
    "title": "what_is_this_meeting_about",
    "notes": "additional_notes",
    "guests": "additional_guests",
    "rescheduleReason": "reason_for_reschedule",
}


def announce(
    state: State, trigger: str, booking: Booking, *, before: Booking | None = None, reason: str | None = None
) -> None:
    """Tell every active webhook that wants this trigger. `before` is what a booking was before it moved."""
    wanting = [item for item in state.webhooks.values() if item["active"] and trigger in item["triggers"]]
    if not wanting:
        return
    now = wire(state.now())
    payload = _payload(state, trigger, booking, before, reason)
    for webhook in wanting:
        body, kind = _body({"triggerEvent": trigger, "createdAt": now, "payload": payload}, webhook["payloadTemplate"])
        headers = {"Content-Type": kind, "X-Cal-Signature-256": sign(body, webhook["secret"])}
        state.courier.take(Delivery(trigger, webhook["subscriberUrl"], headers, body, state.now()))


def _body(message: Wire, template: str | None) -> tuple[bytes, str]:
    """The raw body and its content type; a template replaces the message entirely."""
    if not template:
        return json.dumps(message, separators=(",", ":"), ensure_ascii=False).encode(), "application/json"
    known = {**message["payload"], **{key: message[key] for key in ("triggerEvent", "createdAt")}}
    text = re.sub(r"\{\{\s*([\w.]+)\s*\}\}", lambda match: _looked_up(known, match[1]), template)
    try:
        json.loads(template)
    except ValueError:
        return text.encode(), "application/x-www-form-urlencoded"
    return text.encode(), "application/json"


def _looked_up(known: Any, path: str) -> str:
    for key in path.split("."):
        if isinstance(known, list):
            known = known[int(key)] if key.isdigit() and int(key) < len(known) else None
        else:
            known = known.get(key) if isinstance(known, dict) else None
    return "" if known is None else str(known)


def _payload(state: State, trigger: str, booking: Booking, before: Booking | None, reason: str | None) -> Wire:
    event_type = state.event_types.get(booking.event_type_id)
    if event_type is None:  # deleted since: what the booking remembers must do
        event_type = {"title": booking.title, "slug": booking.slug, "description": "", "price": 0, "currency": "usd"}
    if trigger == "BOOKING_CANCELLED":
        return _cancelled(state, booking, event_type)
    if trigger == "BOOKING_REJECTED":
        return _rejected(state, booking, event_type, reason)
    return _made(state, booking, event_type, before)


def _made(state: State, booking: Booking, event_type: Wire, before: Booking | None) -> Wire:
    """BOOKING_CREATED, BOOKING_REQUESTED and BOOKING_RESCHEDULED."""
    seats = _seats(event_type)
    answers = {"attendeePhoneNumber": _answer("phone_number", None, hidden=True)}
    answers |= _answers(booking, event_type, {"value": booking.location, "optionValue": ""})
    payload: Wire = {
        "bookerUrl": SITE,
        "title": booking.title,
        "startTime": _seconds(booking.start, "Z"),
        "endTime": _seconds(booking.end, "Z"),
        "additionalNotes": booking.description or "",
        "type": booking.slug,
        "description": event_type.get("description", ""),
        "eventTypeId": booking.event_type_id,
        **_hidden(event_type),
        "schedulingType": None,
        "seatsPerTimeSlot": seats.get("seatsPerTimeSlot"),
        "seatsShowAttendees": seats.get("showAttendeeInfo", True),
        "seatsShowAvailabilityCount": seats.get("showAvailabilityCount", True),
        "customReplyToEmail": None,
        "disableRescheduling": False,
        "disableCancelling": False,
        "organizer": _organizer(state, booking),
        "attendees": [_attendee(person, booking) for person in booking.attendees],
        "customInputs": {},
        "responses": answers,
        "userFieldsResponses": _own_answers(booking, event_type),
        "location": booking.location,
        "destinationCalendar": None,
        "iCalUID": booking.ics_uid,
        "iCalSequence": 0,
        "requiresConfirmation": booking.status == "pending",
        "oneTimePassword": state.uuid() if booking.status == "pending" else None,
        "uid": booking.uid,
        **_about(booking, event_type),
    }
    if before is not None:
        del payload["iCalUID"]
        payload |= {"iCalSequence": 1, "appsStatus": [], "rescheduleId": before.id, "rescheduleUid": before.uid}
        payload["rescheduleStartTime"] = _seconds(before.start, "Z")
        payload["rescheduleEndTime"] = _seconds(before.end, "Z")
    return payload | {"metadata": booking.metadata, "status": booking.status.upper()}


def _cancelled(state: State, booking: Booking, event_type: Wire) -> Wire:
    return {
        "bookerUrl": SITE,
        "title": booking.title,
        "length": booking.minutes,
        "type": booking.slug,
        "additionalNotes": booking.description or "",
        "description": booking.description or "",
        "customInputs": {},
        "eventTypeId": booking.event_type_id,
        **_answered(state, booking, event_type),
        "startTime": _seconds(booking.start, "+00:00"),
        "endTime": _seconds(booking.end, "+00:00"),
        "uid": booking.uid,
        "bookingId": booking.id,
        "location": booking.location,
        "destinationCalendar": [],
        "cancellationReason": booking.cancellation_reason,
        "seatsPerTimeSlot": _seats(event_type).get("seatsPerTimeSlot"),
        "seatsShowAttendees": _seats(event_type).get("showAttendeeInfo", False),
        "iCalUID": booking.ics_uid,
        "iCalSequence": 1,
        "hideOrganizerEmail": False,
        "customReplyToEmail": None,
        "eventTitle": event_type["title"],
        "eventDescription": event_type["description"] or None,
        "requiresConfirmation": None,
        "price": None,
        "currency": event_type["currency"],
        "status": "CANCELLED",
    }


def _rejected(state: State, booking: Booking, event_type: Wire, reason: str | None) -> Wire:
    return {
        "type": booking.slug,
        "title": booking.title,
        "bookerUrl": SITE,
        **_answered(state, booking, event_type),
        "customInputs": {},
        "startTime": wire(booking.start),
        "endTime": wire(booking.end),
        "location": booking.location,
        "uid": booking.uid,
        "destinationCalendar": [],
        "requiresConfirmation": True,
        **_hidden(event_type),
        "eventTypeId": booking.event_type_id,
        "customReplyToEmail": None,
        "rejectionReason": reason,
        **_about(booking, event_type),
        "status": "REJECTED",
    }


def _answered(state: State, booking: Booking, event_type: Wire) -> Wire:
    """Who, and what they said, as later triggers tell it."""
    attendees = [
        {key: value for key, value in _attendee(person, booking).items() if key not in ("firstName", "lastName")}
        | {"phoneNumber": person.phone_number}
        for person in booking.attendees
    ]
    return {
        "userFieldsResponses": _own_answers(booking, event_type),
        "responses": _answers(booking, event_type, None),
        "organizer": _organizer(state, booking),
        "attendees": attendees,
    }


def _about(booking: Booking, event_type: Wire) -> Wire:
    return {
        "eventTitle": event_type["title"],
        "eventDescription": event_type["description"] or None,
        "price": event_type["price"],
        "currency": event_type["currency"],
        "length": booking.minutes,
        "bookingId": booking.id,
    }


def _hidden(event_type: Wire) -> Wire:
    keys = ("hideCalendarNotes", "hideCalendarEventDetails", "hideOrganizerEmail")
    return {key: event_type.get(key, False) for key in keys}


def _seats(event_type: Wire) -> Wire:
    seats: Wire = event_type.get("seats", {"disabled": True})
    return {} if seats["disabled"] else seats


def _seconds(moment: Any, zone: str) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%S}{zone}"


def _organizer(state: State, booking: Booking) -> Wire:
    user = state.user
    return {
        "id": user.id,
        "name": user.name,
        "email": user.email,
        "username": user.username,
        "timeZone": user.time_zone,
        "language": {"locale": "en"},
        "timeFormat": "HH:mm" if user.time_format == 24 else "h:mma",
        "utcOffset": _offset(user.time_zone, booking),
    }


def _attendee(person: Attendee, booking: Booking) -> Wire:
    return {
        "email": person.email,
        "name": person.name,
        "firstName": "",
        "lastName": "",
        "timeZone": person.time_zone,
        "language": {"locale": person.language},
        "utcOffset": _offset(person.time_zone, booking),
    }


def _offset(zone: str, booking: Booking) -> int:
    offset = booking.start.astimezone(zone_of(zone)).utcoffset()
    return int(offset.total_seconds()) // 60 if offset is not None else 0


def _answer(label: str, value: Any, *, hidden: bool = False) -> Wire:
    answer: Wire = {"label": label, "isHidden": hidden}
    return answer if value is None else {"label": label, "value": value, "isHidden": hidden}


def _answers(booking: Booking, event_type: Wire, location: Wire | None) -> Wire:
    said = {**booking.responses, "location": location}
    listed = event_type.get("bookingFields") or standing()
    return {
        field["slug"]: _answer(
            _LABELS.get(field["slug"]) or field.get("label") or field["slug"],
            said.get(field["slug"]),
            hidden=field.get("hidden", False),
        )
        for field in listed
    }


def _own_answers(booking: Booking, event_type: Wire) -> Wire:
    return {
        field["slug"]: _answer(field.get("label") or field["slug"], booking.responses.get(field["slug"]))
        for field in custom(event_type.get("bookingFields") or [])
        if field["slug"] in booking.responses
    }
