"""Finding what a call that moves or cancels a booking has done.

The server dates bookings, not seats: a seat that has left its booking counts as moved or cancelled by this call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from .match import Wire, attendees, changed_in, created_in, is_over, is_seated, moment, starts_at, with_seat
from .reader import LookupFailedError, Missing

if TYPE_CHECKING:
    from datetime import datetime

    from .marker import Mark
    from .reader import BookingReader

_HIDDEN = "the attendees of the booking are hidden"


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
    if body.get("seatUid") is not None and is_seated(old):
        return await _moved_seat(reader, old, body["seatUid"], start)
    if is_seated(old) and not is_over(old):
        return _moved_in_place(reader, old, start)
    new = await _successor(reader, old)
    if not (starts_at(new, start) and created_in(new, reader.window)):
        raise Missing("another call has moved the booking", final=True)
    return new


def _moved_in_place(reader: BookingReader, booking: Wire, start: datetime) -> Wire:
    """The seated booking, which keeps its uid when its host moves it with all its seats."""
    if not starts_at(booking, start):
        raise Missing("the booking has not moved")
    if not changed_in(booking, reader.window):
        raise Missing("the booking was at the new time before")
    return {**booking, "seatUid": ""}  # as in the response


async def _successor(reader: BookingReader, old: Wire) -> Wire:
    """The booking that has taken the place of the old one."""
    if (uid := old.get("rescheduledToUid")) is not None:
        try:
            return await reader.booking(uid)
        except Missing:
            # The server writes the two bookings one after the other.
            raise Missing("the booking is cancelled, and its replacement does not exist yet") from None
    series = old.get("recurringBookingUid")
    if series is None or not is_over(old):
        raise Missing("the booking has not moved")
    # One of a series does not name its successor, which is in the same series.
    items = await reader.bookings(series)
    for item in items if isinstance(items, list) else [items]:
        if item.get("rescheduledFromUid") == old.get("uid"):
            return item
    raise Missing("the booking is cancelled, and has no replacement in its series")


async def _moved_seat(reader: BookingReader, old: Wire, seat: str, start: datetime) -> Wire:
    """The booking that a seat was moved to, with the seat there.

    A seat that moves into an existing booking keeps its uid. Otherwise the server creates a booking with a new seat,
    which is recognized by being the only one there, because the old seat can no longer be read. The old booking may
    remain accepted without attendees, which looks the same as one whose attendees are hidden.
    """
    if _holder(old, seat):
        raise Missing("the seat has not moved")
    listed = await reader.starting(start, old.get("eventTypeId"))
    there = [item for item in listed if starts_at(item, start) and not is_over(item)]
    for item in there:
        if holder := _holder(item, seat):
            return with_seat(item, holder)
    for item in there:
        people = attendees(item)
        if len(people) == 1 and people[0].get("seatUid") and created_in(item, reader.window):
            return with_seat(item, people[0])
    if not attendees(old) and not is_over(old):
        raise Missing(_HIDDEN)
    raise Missing("the seat has left its booking, and cannot be told apart from the others at the new time")


def _holder(booking: Wire, seat: str) -> Wire | None:
    return next((person for person in attendees(booking) if person.get("seatUid") == seat), None)


# -- cancelled --------------------------------------------------------------------------------------------------------


async def find_cancelled(reader: BookingReader, body: Wire, _mark: Mark | None) -> Any:
    """The cancelled booking, a list for a series. Raises Missing, LookupFailedError."""
    found = await reader.bookings(_uid(reader))
    if isinstance(found, list):
        return _cancelled_series(reader, found)
    if body.get("seatUid") is not None and not is_over(found):
        return _without_seat(found, body["seatUid"])
    if found.get("status") != "cancelled":
        raise Missing(f"the booking is {found.get('status')}")
    if not changed_in(found, reader.window):
        raise Missing("the booking was cancelled before", final=True)
    if body.get("cancelSubsequentBookings") and (series := found.get("recurringBookingUid")):
        return await _cancelled_rest(reader, found, series)
    return found


def _without_seat(booking: Wire, seat: str) -> Wire:
    if _holder(booking, seat):
        raise Missing("the seat is still taken")
    if not attendees(booking):
        raise Missing(_HIDDEN, final=True)
    return booking


def _cancelled_series(reader: BookingReader, items: list[Wire]) -> list[Wire]:
    """The whole series, if this call cancelled what had not started of it."""
    if remaining := [item for item in items if _takes_place_after(item, reader.window.now)]:
        raise Missing(f"{len(remaining)} of {len(items)} bookings of the series are not cancelled")
    if not any(item.get("status") == "cancelled" and changed_in(item, reader.window) for item in items):
        raise Missing("the series was cancelled before", final=True)
    return items


async def _cancelled_rest(reader: BookingReader, booking: Wire, series: str) -> list[Wire]:
    """The whole series, if it is cancelled from this booking on."""
    start, items = moment(booking.get("start")), await reader.bookings(series)
    if start is None or not isinstance(items, list):
        raise LookupFailedError("the series cannot be read", final=True)
    if remaining := [item for item in items if _takes_place_after(item, start.timestamp())]:
        raise Missing(f"the booking is cancelled, but {len(remaining)} after it are not")
    return items


def _takes_place_after(item: Wire, seconds: float) -> bool:
    start = moment(item.get("start"))
    return not is_over(item) and start is not None and start.timestamp() > seconds
