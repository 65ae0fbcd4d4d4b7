"""The bookings of a series, which the server creates one after another.

How many there should be is in the request, else in the event type. That of another user is not readable by its id;
their public event types are. If neither tells, a series is whole when it has stopped growing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .reader import LookupFailedError, Missing

if TYPE_CHECKING:
    from .match import Wire
    from .reader import BookingReader


async def whole_series(reader: BookingReader, uid: str, body: Wire) -> list[Wire]:
    """The bookings of a new series, by start. Raises Missing if it is not complete."""
    found = await reader.bookings(uid)
    items = found if isinstance(found, list) else [found]
    stopped = reader.growth.has_stopped(len(items))
    expected = body.get("recurrenceCount") or await _occurrences(reader, items[0])
    if expected is None and not stopped:
        raise Missing(f"{len(items)} bookings of the series exist, and its length cannot be read", growing=True)
    if expected is not None and len(items) < expected:
        raise Missing(f"{len(items)} of {expected} bookings of the series exist", growing=not stopped)
    return sorted(items, key=lambda item: str(item.get("start")))


async def _occurrences(reader: BookingReader, item: Wire) -> int | None:
    """The length of a series of this event type; None if it cannot be read."""
    for read in (_own_event_type, _public_event_type):
        try:
            count = (await read(reader, item))["recurrence"]["occurrences"]
        except (LookupFailedError, LookupError, TypeError):
            continue
        if isinstance(count, int):
            return count
    return None


async def _own_event_type(reader: BookingReader, item: Wire) -> Any:
    return await reader.read("event_types_get", {"eventTypeId": item["eventTypeId"]})


async def _public_event_type(reader: BookingReader, item: Wire) -> Any:
    query = {"username": item["hosts"][0]["username"], "eventSlug": item["eventType"]["slug"]}
    return (await reader.read("event_types_list", query=query))[0]
