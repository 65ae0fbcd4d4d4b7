"""What methods return, as type checkers see it. Checked by `test_typing.py`, never run."""

from __future__ import annotations

import datetime as dt
from typing import assert_type

from calcom_async import CalcomClient, Page, Pages, Response
from calcom_async.models import (
    AnyBooking,
    Booking,
    BookingHost,
    BookingResult,
    BookingSeries,
    BookingStatus,
    Me,
    RecurringBooking,
    RecurringSeatedBooking,
    Schedule,
    SeatedBooking,
    Slot,
    TeamMembership,
)

DAY = dt.date(2026, 12, 1)


async def one(cal: CalcomClient) -> None:
    assert_type(await cal.me.get(), Me)
    assert_type(await cal.schedules.get(1), Schedule | None)
    assert_type(await cal.schedules.default(), Schedule | None)


async def nothing(cal: CalcomClient) -> None:
    await cal.schedules.delete(1)
    assert_type(await cal.with_response.schedules.delete(1), Response[None])


async def lists(cal: CalcomClient) -> None:
    pages = cal.bookings.list(take=10)
    assert_type(pages, Pages[AnyBooking])
    async for booking in pages:
        assert_type(booking, Booking | RecurringBooking | SeatedBooking | RecurringSeatedBooking)
    async for page in pages.by_page():
        assert_type(page, Page[AnyBooking])
    first = await pages
    assert_type(first, Page[AnyBooking])
    assert_type(first[0], AnyBooking)
    assert_type(first[:1], tuple[AnyBooking, ...])
    assert_type(await pages.collect(limit=3), list[AnyBooking])
    async for membership in cal.organizations.teams.memberships.list(1, 2):
        assert_type(membership, TeamMembership)


async def unions(cal: CalcomClient) -> None:
    result = await cal.bookings.get("uid")
    assert_type(result, BookingResult)
    # What all of them have needs no narrowing.
    assert_type(result.uid, str)
    assert_type(result.title, str)
    assert_type(result.start, dt.datetime)
    assert_type(result.end, dt.datetime)
    assert_type(result.status, BookingStatus | str)
    assert_type(result.hosts, list[BookingHost])
    assert_type([attendee.name for attendee in result.attendees], list[str])
    if isinstance(result, BookingSeries):
        assert_type(result[0], RecurringBooking | RecurringSeatedBooking)
        assert_type((await cal.bookings.cancel(result.uid)).status, BookingStatus | str)
        for member in result:
            assert_type(member.recurring_booking_uid, str)
    elif isinstance(result, Booking):
        assert_type(result.hosts, list[BookingHost])
        assert_type(result.status, BookingStatus | str)
        assert_type(result.start, dt.datetime)
        assert_type(result.event_type_id, int | None)


async def maps_of_days(cal: CalcomClient) -> None:
    slots = await cal.slots.available(start=DAY, end=DAY, event_type_id=1)
    assert_type(slots, dict[dt.date, list[Slot]])


async def redirects(cal: CalcomClient) -> None:
    assert_type(await cal.conferencing.oauth_callback("zoom", state="s", code="c"), str)


async def responses(cal: CalcomClient) -> None:
    response = await cal.with_response.me.get()
    assert_type(response, Response[Me])
    assert_type(response.data, Me)
    assert_type(response.status_code, int)
    assert_type(await cal.with_response.bookings.list(), Response[Page[AnyBooking]])
    assert_type(await cal.with_response.schedules.get(1), Response[Schedule | None])


async def models() -> None:
    assert_type(Booking.from_dict({}), Booking)


async def the_client_itself() -> None:
    async with CalcomClient("cal_test") as cal:
        assert_type(cal, CalcomClient)
        assert_type(cal.with_options(timeout=3), CalcomClient)
