"""Webhook payloads of booking events: one shape per trigger, as recorded from a real server."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from .booking_fields import custom_fields, default_fields
from .clock import wire
from .deliveries import Delivery, sign
from .places import SITE
from .validation import get_zone

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
    """Deliver an event to every active webhook with this trigger. `before` is the booking before it was rescheduled."""
    subscribed = [item for item in state.webhooks.values() if item["active"] and trigger in item["triggers"]]
    if not subscribed:
        return
    now = wire(state.now())
    payload = _payload(state, trigger, booking, before, reason)
    for webhook in subscribed:
        body, kind = _body({"triggerEvent": trigger, "createdAt": now, "payload": payload}, webhook["payloadTemplate"])
        headers = {"Content-Type": kind, "X-Cal-Signature-256": sign(body, webhook["secret"])}
        state.courier.send(Delivery(trigger, webhook["subscriberUrl"], headers, body, state.now()))


def _body(message: Wire, template: str | None) -> tuple[bytes, str]:
    """The raw body and its content type. A custom template replaces the whole message."""
    if not template:
        return json.dumps(message, separators=(",", ":"), ensure_ascii=False).encode(), "application/json"
    variables = {**message["payload"], **{key: message[key] for key in ("triggerEvent", "createdAt")}}
    text = re.sub(r"\{\{\s*([\w.]+)\s*\}\}", lambda match: _lookup(variables, match[1]), template)
    try:
        json.loads(template)
    except ValueError:
        return text.encode(), "application/x-www-form-urlencoded"
    return text.encode(), "application/json"


def _lookup(value: Any, path: str) -> str:
    for key in path.split("."):
        if isinstance(value, list):
            value = value[int(key)] if key.isdigit() and int(key) < len(value) else None
        else:
            value = value.get(key) if isinstance(value, dict) else None
    return "" if value is None else str(value)


def _payload(state: State, trigger: str, booking: Booking, before: Booking | None, reason: str | None) -> Wire:
    event_type = state.event_types.get(booking.event_type_id)
    if event_type is None:  # deleted since: use what the booking stored
        event_type = {"title": booking.title, "slug": booking.slug, "description": "", "price": 0, "currency": "usd"}
    if trigger == "BOOKING_CANCELLED":
        return _cancelled(state, booking, event_type)
    if trigger == "BOOKING_REJECTED":
        return _rejected(state, booking, event_type, reason)
    return _created(state, booking, event_type, before)


def _created(state: State, booking: Booking, event_type: Wire, before: Booking | None) -> Wire:
    """BOOKING_CREATED, BOOKING_REQUESTED and BOOKING_RESCHEDULED."""
    seats = _seats(event_type)
    responses = {"attendeePhoneNumber": _response("phone_number", None, hidden=True)}
    responses |= _responses(booking, event_type, {"value": booking.location, "optionValue": ""})
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
        "responses": responses,
        "userFieldsResponses": _custom_responses(booking, event_type),
        "location": booking.location,
        "destinationCalendar": None,
        "iCalUID": booking.ics_uid,
        "iCalSequence": 0,
        "requiresConfirmation": booking.status == "pending",
        "oneTimePassword": state.uuid() if booking.status == "pending" else None,
        "uid": booking.uid,
        **_details(booking, event_type),
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
        **_people_and_responses(state, booking, event_type),
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
        **_people_and_responses(state, booking, event_type),
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
        **_details(booking, event_type),
        "status": "REJECTED",
    }


def _people_and_responses(state: State, booking: Booking, event_type: Wire) -> Wire:
    """The people and their responses, in the form that later triggers use."""
    attendees = [
        {key: value for key, value in _attendee(person, booking).items() if key not in ("firstName", "lastName")}
        | {"phoneNumber": person.phone_number}
        for person in booking.attendees
    ]
    return {
        "userFieldsResponses": _custom_responses(booking, event_type),
        "responses": _responses(booking, event_type, None),
        "organizer": _organizer(state, booking),
        "attendees": attendees,
    }


def _details(booking: Booking, event_type: Wire) -> Wire:
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
    offset = booking.start.astimezone(get_zone(zone)).utcoffset()
    return int(offset.total_seconds()) // 60 if offset is not None else 0


def _response(label: str, value: Any, *, hidden: bool = False) -> Wire:
    response: Wire = {"label": label, "isHidden": hidden}
    return response if value is None else {"label": label, "value": value, "isHidden": hidden}


def _responses(booking: Booking, event_type: Wire, location: Wire | None) -> Wire:
    values = {**booking.responses, "location": location}
    fields = event_type.get("bookingFields") or default_fields()
    return {
        field["slug"]: _response(
            _LABELS.get(field["slug"]) or field.get("label") or field["slug"],
            values.get(field["slug"]),
            hidden=field.get("hidden", False),
        )
        for field in fields
    }


def _custom_responses(booking: Booking, event_type: Wire) -> Wire:
    return {
        field["slug"]: _response(field.get("label") or field["slug"], booking.responses.get(field["slug"]))
        for field in custom_fields(event_type.get("bookingFields") or [])
        if field["slug"] in booking.responses
    }
