"""Finding what a call created: a booking, a series or a seat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .match import Wire, changed_since, made_since, matching, moment, with_seat
from .reader import LookupFailedError, Missing

if TYPE_CHECKING:
    from .marker import Mark
    from .match import Match
    from .reader import BookingReader


async def find(reader: BookingReader, body: Wire, mark: Mark | None) -> Any:
    """The data of the response. Raises Missing, LookupFailedError."""
    start = moment(body.get("start"))
    if start is None:
        raise LookupFailedError("the request has no start", final=True)
    listed = await reader.starting(start, body.get("eventTypeId"))
    matches = [match for item in listed if (match := matching(item, body, mark))]
    ours = matches if mark else [match for match in matches if _is_ours(match, reader)]
    if not ours:
        raise Missing(f"booking {matches[0].booking.get('uid')} looks the same, but may be older" if matches else "")
    newest = max(ours, key=lambda match: str(match.booking.get("createdAt")))
    series = newest.booking.get("recurringBookingUid")
    if series is None:
        return with_seat(*newest)
    return await _series(reader, series, body, mark)


def _is_ours(match: Match, reader: BookingReader) -> bool:
    """Whether the call can have created it. A seat can also be taken in an existing booking."""
    recent = changed_since if match.attendee and match.attendee.get("seatUid") else made_since
    return recent(match.booking, reader.since)


async def _series(reader: BookingReader, uid: str, body: Wire, mark: Mark | None) -> list[Wire]:
    """The bookings of a series, which the server creates one after another."""
    found = await reader.bookings(uid)
    items = found if isinstance(found, list) else [found]
    wanted = body.get("recurrenceCount") or await _occurrences(reader, items)
    if wanted is None:
        raise Missing(f"{len(items)} bookings of the series exist, and its length cannot be read")
    if len(items) < wanted:
        raise Missing(f"{len(items)} of {wanted} bookings of the series exist")
    items.sort(key=lambda item: str(item.get("start")))
    # Each booking of the series has its own seats.
    return [with_seat(item, _holder(item, body, mark)) for item in items]


def _holder(item: Wire, body: Wire, mark: Mark | None) -> Wire | None:
    match = matching(item, {**body, "start": item.get("start")}, mark)
    return match and match.attendee


async def _occurrences(reader: BookingReader, items: list[Wire]) -> int | None:
    """How many bookings a series of this event type has."""
    try:
        event_type = await reader.read("event_types_get", {"eventTypeId": items[0]["eventTypeId"]})
        wanted = event_type["recurrence"]["occurrences"]
    except (LookupFailedError, LookupError, TypeError):
        return None
    return wanted if isinstance(wanted, int) else None
