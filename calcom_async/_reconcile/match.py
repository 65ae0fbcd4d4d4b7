"""Whether a booking that was read back is the one that a call asked for."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from .marker import Mark

Wire = dict[str, Any]

# Users of platforms: the id of their OAuth client is put into their address.
_PLATFORM_SUFFIX = re.compile(r"\+[a-z0-9]{25}(?=@)")
_OVER = frozenset({"cancelled", "rejected"})


def moment(text: Any) -> datetime | None:
    """The instant that a text names; None if it names none."""
    try:
        instant = datetime.fromisoformat(text)
    except (TypeError, ValueError):
        return None
    return instant if instant.tzinfo else instant.replace(tzinfo=UTC)


def is_over(booking: Wire) -> bool:
    """Whether it will not take place."""
    return booking.get("status") in _OVER


def made_since(booking: Wire, since: datetime) -> bool:
    """Whether it was made at that moment or later."""
    made = moment(booking.get("createdAt"))
    return made is not None and made >= since


def changed_since(booking: Wire, since: datetime) -> bool:
    """Whether it was made or changed at that moment or later."""
    changed = moment(booking.get("updatedAt"))
    return made_since(booking, since) or (changed is not None and changed >= since)


def attendees(booking: Wire) -> list[Wire]:
    """Those who are to be seen."""
    people = booking.get("attendees")
    return [person for person in people if isinstance(person, dict)] if isinstance(people, list) else []


def with_seat(booking: Wire, attendee: Wire | None) -> Wire:
    """The booking as it is answered to who took a seat: that seat's uid is in it."""
    seat = attendee and attendee.get("seatUid")
    return {**booking, "seatUid": seat} if seat else booking


class Match(NamedTuple):
    """A booking, and the attendee in it who was asked for."""

    booking: Wire
    attendee: Wire | None


def matching(booking: Wire, body: Wire, mark: Mark | None) -> Match | None:
    """The match of a booking with what was asked for, by the mark alone if there is one. It may be older."""
    if mark is not None:
        return _marked(booking, mark)
    if is_over(booking) or not (_same_slot(booking, body) and _same_event_type(booking, body)):
        return None
    attendee = _booker(booking, body.get("attendee") or {})
    return Match(booking, attendee) if attendee else None


def _marked(booking: Wire, mark: Mark) -> Match | None:
    if _carries(booking, mark):
        return Match(booking, None)
    # Where attendees hold seats, each has metadata of their own.
    holder = next((person for person in attendees(booking) if _carries(person, mark)), None)
    return Match(booking, holder) if holder else None


def _carries(holder: Wire, mark: Mark) -> bool:
    metadata = holder.get("metadata")
    return isinstance(metadata, dict) and metadata.get(mark.key) == mark.value


def _same_slot(booking: Wire, body: Wire) -> bool:
    start, length = moment(body.get("start")), body.get("lengthInMinutes")
    return start is not None and moment(booking.get("start")) == start and length in (None, booking.get("duration"))


def _same_event_type(booking: Wire, body: Wire) -> bool:
    event_type = booking.get("eventType") or {}
    if (asked := body.get("eventTypeId")) is not None:
        return bool(asked == booking.get("eventTypeId", event_type.get("id")))
    if body.get("eventTypeSlug") != event_type.get("slug"):
        return False
    # Whose it is can be seen of users only: a booking names its hosts, not their team.
    owner = str(body.get("username") or "").casefold()
    names = [
        str(host.get("username") or "").casefold() for host in booking.get("hosts") or () if isinstance(host, dict)
    ]
    return not owner or not all(names) or owner in names


def _booker(booking: Wire, asked: Wire) -> Wire | None:
    """The attendee who was asked for. Guests are attendees too; who booked is in the answers to the booking's form."""
    answers = booking.get("bookingFieldsResponses")
    if isinstance(answers, dict) and answers.get("email") and not _is_same_person(answers, asked):
        return None
    return next((person for person in attendees(booking) if _is_same_person(person, asked)), None)


def _is_same_person(shown: Wire, asked: Wire) -> bool:
    """By the address; by the number where none was given, of which the server then makes an address."""
    if email := asked.get("email"):
        return _plain(shown.get("email")) == _plain(email)
    number = _digits(asked.get("phoneNumber"))
    if not number:
        return False
    numbers = (shown.get("phoneNumber"), shown.get("attendeePhoneNumber"), str(shown.get("email")).partition("@")[0])
    return number in map(_digits, numbers)


def _plain(email: Any) -> str:
    return _PLATFORM_SUFFIX.sub("", str(email).strip().casefold())


def _digits(number: Any) -> str:
    return "".join(filter(str.isdigit, str(number or "")))
