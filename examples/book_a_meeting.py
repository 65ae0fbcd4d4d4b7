"""Book, reschedule and cancel a meeting, from creating the schedule to deleting it.

    CAL_API_KEY=cal_live_... python -m examples.book_a_meeting

Runs against whatever the client points at; `python -m examples.demo` runs it on the sandbox. What it makes, it removes.
"""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from calcom_async import BadRequestError, CalcomClient
from calcom_async.models import (
    AddressLocation,
    BookingAttendeeInput,
    BookingResult,
    EventType,
    Me,
    Schedule,
    ScheduleAvailability,
    Slot,
)

from .story import Story

ANN = BookingAttendeeInput(name="Ann Attendee", email="ann@example.org", time_zone="Europe/Rome")
BEN = BookingAttendeeInput(name="Ben Attendee", email="ben@example.org", time_zone="Europe/London")
PAGE = 2


async def book_a_meeting(cal: CalcomClient, story: Story, subscriber_url: str | None = None, secret: str = "") -> None:
    """Run every step. Raises if a step does not do what it should."""
    async with AsyncExitStack() as cleanup:
        me = await read_profile(cal, story)
        event_type = await offer_meetings(cal, story, cleanup, me)
        if subscriber_url:
            await subscribe(cal, story, cleanup, subscriber_url, secret)
        slots = await find_slots(cal, story, event_type)
        booking = await book(cal, story, cleanup, event_type, slots[0])
        await meet_a_conflict(cal, story, event_type, slots[0])
        for slot in slots[2:6]:
            await book(cal, story, cleanup, event_type, slot, quiet=True)
        await list_bookings(cal, story, event_type)
        moved = await move(cal, story, cleanup, booking, slots[8])
        await cancel(cal, story, moved)


async def read_profile(cal: CalcomClient, story: Story) -> Me:
    """The owner of the calendar."""
    me = await cal.me.get()
    story.step("read the profile", f"{me.username} <{me.email}>, {me.time_zone}")
    return me


async def offer_meetings(cal: CalcomClient, story: Story, cleanup: AsyncExitStack, me: Me) -> EventType:
    """Create a schedule of working hours, and an event type that uses it."""
    hours = ScheduleAvailability(
        days=["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], start_time="09:00", end_time="17:00"
    )
    schedule: Schedule = await cal.schedules.create(
        name="Demo hours", time_zone=me.time_zone, availability=[hours], is_default=False
    )
    cleanup.push_async_callback(cal.schedules.delete, schedule.id)
    story.step("create a schedule", f"“{schedule.name}”, weekdays 09:00 to 17:00, {schedule.time_zone}")
    event_type = await cal.event_types.create(
        title="Demo meeting",
        slug=f"demo-{uuid4().hex[:8]}",
        length_in_minutes=30,
        schedule_id=schedule.id,
        locations=[AddressLocation(address="Via Roma 1, Milano", public=True)],
    )
    cleanup.push_async_callback(cal.event_types.delete, event_type.id)
    length = event_type.length_in_minutes
    story.step("create an event type", f"“{event_type.title}”, {length} minutes, /{event_type.slug}")
    return event_type


async def subscribe(cal: CalcomClient, story: Story, cleanup: AsyncExitStack, url: str, secret: str) -> None:
    """Subscribe to what happens to bookings."""
    webhook = await cal.webhooks.create(
        subscriber_url=url,
        triggers=["BOOKING_CREATED", "BOOKING_RESCHEDULED", "BOOKING_CANCELLED"],
        active=True,
        secret=secret,
    )
    cleanup.push_async_callback(cal.webhooks.delete, webhook.id)
    story.step("subscribe a webhook", f"{len(webhook.triggers)} triggers, called at {webhook.subscriber_url}")


async def find_slots(cal: CalcomClient, story: Story, event_type: EventType) -> list[Slot]:
    """The free slots of the coming week."""
    start = datetime.now(UTC) + timedelta(days=1)
    days = await cal.slots.available(event_type_id=event_type.id, start=start, end=start + timedelta(days=7))
    slots = [slot for day in sorted(days) for slot in days[day]]
    story.step("read the slots of a week", f"{len(slots)} slots on {len(days)} days")
    for day in sorted(days):
        first, last = days[day][0], days[day][-1]
        story.detail(f"{day:%a %d %b}  {first.start:%H:%M} to {last.start:%H:%M} UTC, {len(days[day])} slots")
    return slots


async def book(
    cal: CalcomClient, story: Story, cleanup: AsyncExitStack, event_type: EventType, slot: Slot, quiet: bool = False
) -> BookingResult:
    """Book one slot for Ann."""
    booking = await cal.bookings.create(event_type_id=event_type.id, start=slot.start, attendee=ANN)
    cleanup.push_async_callback(cancel_if_needed, cal, booking.uid)
    if not quiet:
        story.step("book a meeting", f"{booking.title}: {booking.start:%a %d %b %H:%M} UTC, {booking.status}")
    return booking


async def meet_a_conflict(cal: CalcomClient, story: Story, event_type: EventType, slot: Slot) -> None:
    """Ben tries to book Ann's slot."""
    try:
        await cal.bookings.create(event_type_id=event_type.id, start=slot.start, attendee=BEN)
    except BadRequestError as error:
        story.step("meet a conflict", f"the same slot again: {error}")
        return
    raise RuntimeError("the same slot was booked twice")


async def list_bookings(cal: CalcomClient, story: Story, event_type: EventType) -> None:
    """Read the list page by page, and then all items at once."""
    pages = cal.bookings.list(event_type_id=event_type.id, status=["upcoming"], take=PAGE)
    sizes = [len(page) async for page in pages.by_page()]
    everything = await pages.collect()
    if len(sizes) != 3 or len(everything) != sum(sizes):
        raise RuntimeError(f"expected three pages, got {sizes}")
    story.step("list the bookings", f"{len(everything)} on {len(sizes)} pages of up to {PAGE}")
    for booking in everything:
        story.detail(f"{booking.start:%a %d %b %H:%M} UTC  {booking.uid}")


async def move(
    cal: CalcomClient, story: Story, cleanup: AsyncExitStack, booking: BookingResult, slot: Slot
) -> BookingResult:
    """Move it to another slot: the API creates a new booking and cancels the old one."""
    moved = await cal.bookings.reschedule(booking.uid, start=slot.start, rescheduling_reason="Later suits us better")
    cleanup.push_async_callback(cancel_if_needed, cal, moved.uid)
    change = f"from {booking.start:%a %H:%M} to {moved.start:%a %H:%M} UTC"
    story.step("reschedule", f"{change}; {booking.uid} became {moved.uid}")
    return moved


async def cancel(cal: CalcomClient, story: Story, booking: BookingResult) -> None:
    """Cancel the meeting."""
    cancelled = await cal.bookings.cancel(booking.uid, cancellation_reason="Schedule conflict")
    if cancelled.status != "cancelled":
        raise RuntimeError(f"not cancelled: {cancelled}")
    story.step("cancel", f"{cancelled.uid} is {cancelled.status}: {cancelled.cancellation_reason}")


async def cancel_if_needed(cal: CalcomClient, uid: str) -> None:
    """Delete what was created."""
    booking = await cal.bookings.get(uid)
    if booking.status == "accepted":
        await cal.bookings.cancel(uid, cancellation_reason="The demo is over")


async def main() -> None:
    """Run against the server and credential from the environment."""
    async with CalcomClient() as cal:
        await book_a_meeting(cal, Story())


if __name__ == "__main__":
    asyncio.run(main())
