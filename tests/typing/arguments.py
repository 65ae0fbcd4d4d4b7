"""What methods take, as type checkers see it: wrong uses are marked. Checked by `test_typing.py`, never run."""

from __future__ import annotations

import datetime as dt

from calcom_async import UNSET, CalcomClient
from calcom_async.models import BookingAttendeeInput, BookingStatusFilter, SortOrder

START = dt.datetime(2026, 12, 1, 9, tzinfo=dt.UTC)
ADA = BookingAttendeeInput(name="Ada", email="ada@example.com", time_zone="Europe/London")


async def enums(cal: CalcomClient) -> None:
    await cal.bookings.list(status=["upcoming", BookingStatusFilter.PAST], sort_start="asc")
    await cal.bookings.list(sort_start=SortOrder.DESC)
    await cal.bookings.list(status=["upcomming"])  # type: ignore[list-item]
    await cal.bookings.list(sort_start="ascending")  # type: ignore[arg-type]


async def models_and_mappings(cal: CalcomClient) -> None:
    await cal.bookings.create(start=START, event_type_id=1, attendee=ADA)
    await cal.bookings.create(start=START, event_type_id=1, attendee={"name": "Ada", "timeZone": "Europe/London"})
    await cal.bookings.create(start=START, event_type_id=1, attendee="Ada")  # type: ignore[arg-type]


async def left_out_or_null(cal: CalcomClient) -> None:
    await cal.bookings.create(start=START, event_type_id=1, attendee=ADA, guests=UNSET)
    await cal.bookings.create(start=START, event_type_id=1, attendee=ADA, guests=None)  # type: ignore[arg-type]
    await cal.calendars.connections.events.update("c", "e", attendees=None)


async def required(cal: CalcomClient) -> None:
    await cal.bookings.create(start=START, event_type_id=1)  # type: ignore[call-arg]
    await cal.bookings.get()  # type: ignore[call-arg]
    BookingAttendeeInput(name="Ada")  # type: ignore[call-arg]


async def types(cal: CalcomClient) -> None:
    await cal.schedules.get(schedule_id=1)
    await cal.schedules.get("1")  # type: ignore[arg-type]
    await cal.bookings.create(start="2026-12-01", event_type_id=1, attendee=ADA)  # type: ignore[arg-type]


async def names(cal: CalcomClient) -> None:
    await cal.bookings.get("uid", expand=True)  # type: ignore[call-arg]
    await cal.bookings.fetch("uid")  # type: ignore[attr-defined]
    await cal.bookings.cancel("uid", "too late")  # type: ignore[call-arg]
    await cal.with_response.bookings.get(7)  # type: ignore[arg-type]
    CalcomClient(api_secret="x")  # type: ignore[call-arg]


async def results(cal: CalcomClient) -> None:
    schedule = await cal.schedules.get(1)
    print(schedule.name)  # type: ignore[union-attr]
    booking = await cal.bookings.get("uid")
    print(booking.recurring_booking_uid)  # type: ignore[union-attr]
    for _ in cal.bookings.list():  # type: ignore[attr-defined]
        pass
