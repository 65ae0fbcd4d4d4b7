"""Whether a booking that was read back is the one that a call asked for."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from .marker import Mark
    from .window import CallWindow

Wire = dict[str, Any]

# The addresses of platform users contain the id of their OAuth client.
_PLATFORM_SUFFIX = re.compile(r"\+[a-z0-9]{25}(?=@)")
_SECOND = timedelta(seconds=1)
_OVER = frozenset({"cancelled", "rejected"})


def moment(text: Any) -> datetime | None:
    """The instant of an ISO 8601 text, in UTC without an offset; None if it is no such text."""
    try:
        instant = datetime.fromisoformat(text)
    except (TypeError, ValueError):
        return None
    return instant if instant.tzinfo else instant.replace(tzinfo=UTC)


def is_over(booking: Wire) -> bool:
    """Whether it is cancelled or rejected."""
    return booking.get("status") in _OVER


def created_in(booking: Wire, window: CallWindow) -> bool:
    """Whether it was created during the call."""
    return moment(booking.get("createdAt")) in window


def changed_in(booking: Wire, window: CallWindow) -> bool:
    """Whether it was last changed during the call. A seat that is taken or freed does not count as a change."""
    return moment(booking.get("updatedAt")) in window


def starts_at(booking: Wire, start: datetime) -> bool:
    """Whether it starts then. The server drops fractions of a second."""
    actual = moment(booking.get("start"))
    return actual is not None and abs(actual - start) < _SECOND


def is_seated(booking: Wire) -> bool:
    """Whether its attendees hold seats: then the responses to its form are theirs, not the booking's."""
    return "bookingFieldsResponses" not in booking


def attendees(booking: Wire) -> list[Wire]:
    """The attendees that the response shows."""
    people = booking.get("attendees")
    return [person for person in people if isinstance(person, dict)] if isinstance(people, list) else []


def with_seat(booking: Wire, attendee: Wire | None) -> Wire:
    """The booking as returned to the holder of a seat, with the uid of that seat."""
    seat = attendee and attendee.get("seatUid")
    return {**booking, "seatUid": seat} if seat else booking


class Match(NamedTuple):
    """A booking and its attendee that the call named."""

    booking: Wire
    attendee: Wire | None


def matching(booking: Wire, body: Wire, mark: Mark | None) -> Match | None:
    """The match of a booking with the body of a call, by the mark alone if there is one. It may be an older booking."""
    if mark is not None:
        return _marked(booking, mark)
    if is_over(booking) or not (_same_slot(booking, body) and _same_event_type(booking, body)):
        return None
    attendee = _booker(booking, body.get("attendee") or {})
    return Match(booking, attendee) if attendee else None


def _marked(booking: Wire, mark: Mark) -> Match | None:
    if _carries(booking, mark):
        return Match(booking, None)
    # With seats, each attendee has their own metadata.
    holder = next((person for person in attendees(booking) if _carries(person, mark)), None)
    return Match(booking, holder) if holder else None


def _carries(holder: Wire, mark: Mark) -> bool:
    metadata = holder.get("metadata")
    return isinstance(metadata, dict) and metadata.get(mark.key) == mark.value


def _same_slot(booking: Wire, body: Wire) -> bool:
    start, length = moment(body.get("start")), body.get("lengthInMinutes")
    return start is not None and starts_at(booking, start) and length in (None, booking.get("duration"))


def _same_event_type(booking: Wire, body: Wire) -> bool:
    event_type = booking.get("eventType") or {}
    if (wanted := body.get("eventTypeId")) is not None:
        return bool(wanted == booking.get("eventTypeId", event_type.get("id")))
    if body.get("eventTypeSlug") != event_type.get("slug"):
        return False
    # Only users can be compared: a booking names its hosts, not their team.
    owner = str(body.get("username") or "").casefold()
    names = [
        str(host.get("username") or "").casefold() for host in booking.get("hosts") or () if isinstance(host, dict)
    ]
    return not owner or not all(names) or owner in names


def _booker(booking: Wire, wanted: Wire) -> Wire | None:
    """The attendee who booked. Guests are attendees too; `bookingFieldsResponses` names the one who booked."""
    responses = booking.get("bookingFieldsResponses")
    if isinstance(responses, dict) and responses.get("email") and not _is_same_person(responses, wanted):
        return None
    return next((person for person in attendees(booking) if _is_same_person(person, wanted)), None)


def _is_same_person(shown: Wire, wanted: Wire) -> bool:
    """By email, else by phone number, from which the server then makes an address."""
    if email := wanted.get("email"):
        return _plain(shown.get("email")) == _plain(email)
    number = _digits(wanted.get("phoneNumber"))
    if not number:
        return False
    numbers = (shown.get("phoneNumber"), shown.get("attendeePhoneNumber"), str(shown.get("email")).partition("@")[0])
    return number in map(_digits, numbers)


def _plain(email: Any) -> str:
    return _PLATFORM_SUFFIX.sub("", str(email).strip().casefold())


def _digits(number: Any) -> str:
    return "".join(filter(str.isdigit, str(number or "")))
