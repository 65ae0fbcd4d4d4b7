"""Finding what a call that moves or cancels a booking has done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from .match import Wire, attendees, changed_since, is_over, made_since, moment, with_seat
from .reader import LookupFailedError, Missing

if TYPE_CHECKING:
    from datetime import datetime

    from .marker import Mark
    from .reader import BookingReader

_UNSEEN = "the attendees of the booking are hidden"


def _uid(reader: BookingReader) -> str:
    """The uid in the path: `/bookings/{bookingUid}/cancel`."""
    return unquote(reader.call.path.rsplit("/", 2)[1])


# -- moved ------------------------------------------------------------------------------------------------------------


async def find_rescheduled(reader: BookingReader, body: Wire, _mark: Mark | None) -> Any:
    """The booking at the new time. Raises Missing, LookupFailedError."""
    start = moment(body.get("start"))
    if start is None:
        raise LookupFailedError("the request has no start", final=True)
    old = await reader.booking(_uid(reader))
    if body.get("seatUid") is not None:
        return await _moved_seat(reader, old, body["seatUid"], start)
    successor = old.get("rescheduledToUid")
    if successor is None:
        raise Missing("the booking has not moved")
    new = await _successor(reader, successor)
    if moment(new.get("start")) != start or not made_since(new, reader.since):
        raise Missing("another call has moved the booking", final=True)
    return new


async def _successor(reader: BookingReader, uid: str) -> Wire:
    try:
        return await reader.booking(uid)
    except Missing:
        # The server writes the two bookings one after the other.
        raise Missing("the booking is cancelled, and its replacement does not exist yet") from None


async def _moved_seat(reader: BookingReader, old: Wire, seat: str, start: datetime) -> Wire:
    """The booking that a seat was moved to, with the seat there.

    A seat that moves into an existing booking keeps its uid. Otherwise the server creates a booking with a new seat,
    which is recognized by being the only one there, because the old seat can no longer be read.
    """
    if _holder(old, seat):
        raise Missing("the seat has not moved")
    if not attendees(old) and not is_over(old):
        raise Missing(_UNSEEN, final=True)
    listed = await reader.starting(start, old.get("eventTypeId"))
    there = [item for item in listed if moment(item.get("start")) == start and not is_over(item)]
    for item in there:
        if holder := _holder(item, seat):
            return with_seat(item, holder)
    for item in there:
        people = attendees(item)
        if len(people) == 1 and people[0].get("seatUid") and made_since(item, reader.since):
            return with_seat(item, people[0])
    raise Missing("the seat has left its booking, and cannot be told apart from the others at the new time")


def _holder(booking: Wire, seat: str) -> Wire | None:
    return next((person for person in attendees(booking) if person.get("seatUid") == seat), None)


# -- cancelled --------------------------------------------------------------------------------------------------------


async def find_cancelled(reader: BookingReader, body: Wire, _mark: Mark | None) -> Any:
    """The cancelled booking, a list for a series. Raises Missing, LookupFailedError."""
    found = await reader.bookings(_uid(reader))
    if isinstance(found, list):
        return _cancelled_series(found, reader)
    if body.get("seatUid") is not None and not is_over(found):
        return _without_seat(found, body["seatUid"])
    if found.get("status") != "cancelled":
        raise Missing(f"the booking is {found.get('status')}")
    if body.get("cancelSubsequentBookings") and (series := found.get("recurringBookingUid")):
        await _check_later(reader, found, series)
    return found


def _without_seat(booking: Wire, seat: str) -> Wire:
    if _holder(booking, seat):
        raise Missing("the seat is still taken")
    if not attendees(booking):
        raise Missing(_UNSEEN, final=True)
    return booking


def _cancelled_series(items: list[Wire], reader: BookingReader) -> list[Wire]:
    """The bookings that this call cancelled. All those that have not started must be cancelled."""
    remaining = [item for item in items if not is_over(item) and _is_after(item, reader.now)]
    if remaining:
        raise Missing(f"{len(remaining)} of {len(items)} bookings of the series are not cancelled")
    cancelled = [item for item in items if item.get("status") == "cancelled"]
    return [item for item in cancelled if changed_since(item, reader.since)] or cancelled


async def _check_later(reader: BookingReader, booking: Wire, series: str) -> None:
    start, items = moment(booking.get("start")), await reader.bookings(series)
    if start is None or not isinstance(items, list):
        raise LookupFailedError("the series cannot be read", final=True)
    if remaining := [item for item in items if not is_over(item) and _is_after(item, start)]:
        raise Missing(f"the booking is cancelled, but {len(remaining)} after it are not")


def _is_after(item: Wire, bound: datetime) -> bool:
    start = moment(item.get("start"))
    return start is not None and start > bound
