"""Rules shared by all kinds of bookings: time, confirmation, attendee and title."""

from __future__ import annotations

from datetime import datetime, timedelta

from .availability import booking_window, is_free, limit_reached
from .errors import bad_request, unexpected
from .state import Attendee, State, Wire

NOT_AVAILABLE = "User either already has booking at this time or is not available"
_OUT_OF_BOUNDS = (
    "The event type can't be booked at the \"start\" time provided. This could be because it's too soon (violating the "
    "minimum booking notice) or too far in the future (outside the event's scheduling window). Try fetching available "
    'slots first using the GET /v2/slots endpoint and then make a booking with "start" time equal to one of the '
    "available slots: https://cal.com/docs/api-reference/v2/slots"
)


def check_time(state: State, event_type: Wire, start: datetime, length: int, *, ignoring: str | None = None) -> None:
    """Raise if the event type cannot be booked at this time."""
    now = state.now()
    if start < now:
        raise bad_request("Attempting to book a meeting in the past.")
    window = booking_window(state, event_type)
    notice = timedelta(minutes=event_type["minimumBookingNotice"])
    if start < now + notice or not window.start <= start < window.end:
        raise bad_request(_OUT_OF_BOUNDS)
    if limit_reached(state, event_type, start, length=length, ignoring=ignoring):
        raise unexpected(401, "booking_limit_reached")
    if not is_free(state, event_type, start, start + timedelta(minutes=length), ignoring=ignoring):
        raise bad_request(NOT_AVAILABLE)


def needs_confirmation(state: State, event_type: Wire, start: datetime) -> bool:
    policy = event_type["confirmationPolicy"]
    if policy.get("disabled"):
        return False
    if policy.get("type") != "time":
        return True
    threshold = policy["noticeThreshold"]
    return start - state.now() < timedelta(**{threshold["unit"]: threshold["count"]})


def email_of(attendee: Wire) -> str:
    """The booker's email address, derived from the phone number if there is no other."""
    phone = str(attendee.get("phoneNumber", "")).lstrip("+")
    return str(attendee.get("email") or f"{phone}@sms.cal.com")


def person(requested: Wire) -> Attendee:
    language = requested.get("language") or "en"
    return Attendee(
        requested["name"], email_of(requested), requested["timeZone"], language, requested.get("phoneNumber")
    )


def title(state: State, event_type: Wire, name: str) -> str:
    return f"{event_type['title']} between {state.user.name} and {name}"
