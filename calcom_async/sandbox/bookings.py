"""Create and get bookings."""

from __future__ import annotations

from datetime import datetime, timedelta

from . import seats
from .announcements import announce
from .booking_fields import custom_fields
from .booking_rules import check_time, email_of, needs_confirmation, person, title
from .booking_shape import shape
from .call import Call, Operation, Wire, success
from .clock import parse_datetime
from .errors import bad_request, not_found, unauthorized
from .places import place
from .recurrence import occurrences
from .slots import event_type_for
from .state import Attendee, Booking, State
from .validation import ARRAY, INTEGER, ISO_DATE, OBJECT, STRING, ZONE, Check, Rule, at_least, check_strictly

VERSIONS = ("2024-08-13",)
_EMAIL = Check("isEmail", lambda value: isinstance(value, str), "{} must be an email")
_ATTENDEE = (
    Rule("name", (STRING,)),
    Rule("timeZone", (ZONE,)),
    Rule("email", (_EMAIL,), optional=True),
    Rule("phoneNumber", (STRING,), optional=True),
    Rule("language", (STRING,), optional=True),
)
_RULES = (
    Rule("start", (ISO_DATE,)),
    Rule("attendee", (OBJECT,), inside=_ATTENDEE),
    Rule("bookingFieldsResponses", (OBJECT,), optional=True),
    Rule("eventTypeId", (INTEGER,), optional=True),
    Rule("eventTypeSlug", (STRING,), optional=True),
    Rule("username", (STRING,), optional=True),
    Rule("teamSlug", (STRING,), optional=True),
    Rule("organizationSlug", (STRING,), optional=True),
    Rule("guests", (ARRAY,), optional=True),
    Rule("meetingUrl", (STRING,), optional=True),
    Rule("location", optional=True),
    Rule("metadata", (OBJECT,), optional=True),
    Rule("lengthInMinutes", (INTEGER,), optional=True),
    Rule("routing", (OBJECT,), optional=True),
    Rule("emailVerificationCode", (STRING,), optional=True),
    Rule("recurrenceCount", (at_least(1), INTEGER), optional=True),
    Rule("instant", optional=True),
)


def create(call: Call) -> Wire:
    check_strictly(call.body, _RULES)
    state, body = call.state, call.body
    event_type = _event_type(state, body)
    if event_type["bookingRequiresAuthentication"] and not call.authenticated:
        raise unauthorized(
            "checkBookingRequiresAuthentication - request must be authenticated by passing credentials belonging to "
            "event type owner, host or team or org admin or owner."
        )
    start, length = parse_datetime(body["start"]), _length(event_type, body)
    assert start is not None  # _RULES has checked it
    _check_responses(event_type, body)
    starts = _starts(event_type, body, start)
    if not event_type["seats"]["disabled"] and len(starts) == 1:
        return success(seats.book(state, event_type, body, start, length))
    if (existing := _find_pending(state, event_type, body, start)) is not None:
        return success(shape(state, existing))
    for begin in starts:
        check_time(state, event_type, begin, length)
    series = state.uuid() if event_type["recurrence"] else None
    created = [_create_one(state, event_type, body, begin, length, series) for begin in starts]
    for booking in created:
        announce(state, "BOOKING_REQUESTED" if booking.status == "pending" else "BOOKING_CREATED", booking)
    return success([shape(state, booking) for booking in created] if series else shape(state, created[0]))


def _event_type(state: State, body: Wire) -> Wire:
    event_type = event_type_for(state, body)
    if event_type is not None:
        return event_type
    if body.get("eventTypeId") is not None:
        raise not_found(f"Event type with id {body['eventTypeId']} not found.")
    raise not_found(
        f"Event type with slug {body.get('eventTypeSlug')} belonging to user {body.get('username')} not found."
    )


def _length(event_type: Wire, body: Wire) -> int:
    length = body.get("lengthInMinutes")
    options: list[int] = event_type.get("lengthInMinutesOptions", [])
    if length is not None and not options:
        raise bad_request(
            "Can't specify 'lengthInMinutes' because event type does not have multiple possible lengths. Please, "
            "remove the 'lengthInMinutes' field from the request."
        )
    if length is not None and length not in options:
        raise bad_request(
            "Provided 'lengthInMinutes' is not one of the possible lengths for the event type. The possible lengths "
            f"are: {', '.join(map(str, options))}"
        )
    return int(length or event_type["lengthInMinutes"])


def _check_responses(event_type: Wire, body: Wire) -> None:
    responses = body.get("bookingFieldsResponses") or {}
    for field in custom_fields(event_type["bookingFields"]):
        if field.get("required") and responses.get(field["slug"]) in (None, "", []):
            raise bad_request(
                f"Missing required booking field response: {field['slug']} - it is required by the event type booking "
                "fields, but missing in the bookingFieldsResponses. You can fetch the event type with ID "
                f"{event_type['id']} to see the required fields."
            )


def _starts(event_type: Wire, body: Wire, start: datetime) -> list[datetime]:
    """The start of the booking, or of each booking of the series."""
    recurrence, count = event_type["recurrence"], body.get("recurrenceCount")
    if recurrence is None:
        if count is not None:
            raise not_found(f"Event type with id={event_type['id']} is not a recurring event")
        return [start]
    if count is not None and count > recurrence["occurrences"]:
        raise bad_request("Provided recurrence count is higher than the event type's recurring event count.")
    return occurrences(start, recurrence, count or recurrence["occurrences"])


def _find_pending(state: State, event_type: Wire, body: Wire, start: datetime) -> Booking | None:
    """Find a pending booking of the same attendee and time: it is returned instead of creating another."""
    email = email_of(body["attendee"])
    for booking in state.bookings.values():
        is_same = (booking.event_type_id, booking.start, booking.status) == (event_type["id"], start, "pending")
        if is_same and booking.attendees[0].email == email:
            return booking
    return None


def _create_one(
    state: State, event_type: Wire, body: Wire, start: datetime, length: int, series: str | None
) -> Booking:
    attendee, now, uid = body["attendee"], state.now(), state.short_uid()
    location, location_response = place(event_type, body.get("location") or body.get("meetingUrl"), uid)
    people = [person(attendee)]
    guests = list(body.get("guests") or [])
    people += [Attendee("", guest, people[0].time_zone, people[0].language) for guest in guests]
    booking = Booking(
        id=state.next_id("booking"),
        uid=uid,
        event_type_id=event_type["id"],
        slug=event_type["slug"],
        title=title(state, event_type, attendee["name"]),
        description=(body.get("bookingFieldsResponses") or {}).get("notes", ""),
        start=start,
        end=start + timedelta(minutes=length),
        location=location,
        created_at=now,
        updated_at=now,
        ics_uid=f"{uid}@Cal.com",
        status="pending" if needs_confirmation(state, event_type, start) else "accepted",
        attendees=people,
        guests=guests,
        responses=_responses(people[0], guests, location_response, body),
        metadata=dict(body.get("metadata") or {}),
        recurring_uid=series,
    )
    state.bookings[uid] = booking
    return booking


def _responses(booker: Attendee, guests: list[str], location: Wire | None, body: Wire) -> Wire:
    responses: Wire = {"email": booker.email}
    if booker.phone_number:
        responses["attendeePhoneNumber"] = booker.phone_number
    responses["name"] = booker.name
    if guests:
        responses["guests"] = guests
    if location:
        responses["location"] = location
    return responses | (body.get("bookingFieldsResponses") or {})


def get(call: Call) -> Wire:
    """Return one booking, or all bookings of a series if the uid is a series'."""
    state, uid = call.state, call.path["bookingUid"]
    if uid in state.bookings:
        return success(shape(state, state.bookings[uid]))
    series = [shape(state, booking) for booking in state.bookings.values() if booking.recurring_uid == uid]
    if not series:
        raise not_found(f"Booking with uid={uid} was not found in the database")
    return success(series)


OPERATIONS = (
    Operation("POST", "/bookings", create, status=201, auth="optional", versions=VERSIONS),
    Operation("GET", "/bookings/{bookingUid}", get, auth="none", versions=VERSIONS),
)
