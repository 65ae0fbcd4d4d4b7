"""Finding what a call created: a booking, a series or a seat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .match import Wire, created_in, matching, moment, with_seat
from .reader import LookupFailedError, Missing
from .series import whole_series

if TYPE_CHECKING:
    from .marker import Mark
    from .reader import BookingReader


async def find_created(reader: BookingReader, body: Wire, mark: Mark | None) -> Any:
    """The data of the response. Raises Missing, LookupFailedError."""
    start = moment(body.get("start"))
    if start is None:
        raise LookupFailedError("the request has no start", final=True)
    listed = await reader.starting(start, body.get("eventTypeId"))
    matches = [match for item in listed if (match := matching(item, body, mark))]
    # Whether a seat in an older booking is new cannot be seen, so that its booking has to be new as well.
    ours = matches if mark else [match for match in matches if created_in(match.booking, reader.window)]
    if not ours:
        raise Missing(f"booking {matches[0].booking.get('uid')} looks the same, but may be older" if matches else "")
    newest = max(ours, key=lambda match: str(match.booking.get("createdAt")))
    uid = newest.booking.get("recurringBookingUid")
    if uid is None:
        return with_seat(*newest)
    # Each booking of a series has its own seats.
    return [with_seat(item, _holder(item, body, mark)) for item in await whole_series(reader, uid, body)]


def _holder(item: Wire, body: Wire, mark: Mark | None) -> Wire | None:
    match = matching(item, {**body, "start": item.get("start")}, mark)
    return match and match.attendee
