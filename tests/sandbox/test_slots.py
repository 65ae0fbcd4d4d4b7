"""`GET /slots`."""

from __future__ import annotations

from typing import Any

import pytest

from .support import Api, expect

pytestmark = pytest.mark.anyio


async def ask(api: Api, event_type: int = 2, day: str = "2026-12-01", **query: Any) -> list[dict[str, Any]]:
    response = await api.get("/slots", eventTypeId=event_type, start=day, end=day, **query)
    assert response.status_code == 200, response.text
    return [slot for slots in response.json()["data"].values() for slot in slots]


async def test_by_username_as_recorded(alice: Api) -> None:
    await alice.anonymous.replay("slots_by_username", username="sandbox")


@pytest.mark.parametrize(
    ("name", "event_type"),
    [("slots_empty_range", 2), ("slots_missing_end", 2), ("slots_seated", 4), ("slots_variable_duration", 6)],
)
async def test_by_id_as_recorded(alice: Api, name: str, event_type: int) -> None:
    await alice.anonymous.replay(name, eventTypeId=event_type)


@pytest.mark.parametrize("name", ["seated_slots", "seated_slots_range"])
async def test_seats_as_recorded(alice: Api, name: str) -> None:
    for guest in ("ann", "bea", "cid"):
        attendee = {"name": guest, "email": f"{guest}@example.org", "timeZone": "UTC"}
        await alice.book("2026-12-18T09:00:00Z", 4, attendee=attendee)
    await alice.anonymous.replay(name, eventTypeId=4)


async def test_the_minimum_notice(alice: Api) -> None:
    await alice.patch("/event-types/2", {"minimumBookingNotice": 60})
    alice.sandbox.now = alice.sandbox.now.replace(month=12, day=1, hour=9, minute=20)
    assert (await ask(alice))[0]["start"] == "2026-12-01T10:30:00.000Z"


async def test_a_booking_blocks_its_slot_and_buffers(alice: Api) -> None:
    await alice.patch("/event-types/2", {"afterEventBuffer": 15})
    before = await ask(alice)
    await alice.book("2026-12-01T10:00:00Z", 2)
    starts = [slot["start"][11:16] for slot in await ask(alice)]
    assert {"start": "2026-12-01T10:00:00.000Z"} in before
    assert not {"09:30", "10:00", "10:30"} & set(starts)
    assert "11:00" in starts


async def test_a_booking_being_rescheduled_does_not_block_its_own_time(alice: Api) -> None:
    booking = await alice.book("2026-12-01T10:00:00Z", 2)
    assert len(await ask(alice, bookingUidToReschedule=booking["uid"])) == len(await ask(alice)) + 1


async def test_a_pending_booking_blocks_if_the_event_type_says_so(alice: Api) -> None:
    count = len(await ask(alice, 3))
    await alice.book("2026-12-01T10:00:00Z", 3)
    assert len(await ask(alice, 3)) == count - 1
    await alice.patch(
        "/event-types/3", {"confirmationPolicy": {"type": "always", "blockUnconfirmedBookingsInBooker": False}}
    )
    assert len(await ask(alice, 3)) == count


@pytest.mark.parametrize(
    ("window", "last"),
    [
        ({"type": "calendarDays", "value": 2, "rolling": False}, "2026-11-23"),
        ({"type": "calendarDays", "value": 2, "rolling": True}, "2026-11-24"),
        ({"type": "businessDays", "value": 2, "rolling": False}, "2026-11-24"),
        ({"type": "range", "value": ["2026-11-25", "2026-11-26"]}, "2026-11-26"),
    ],
)
async def test_booking_windows(alice: Api, window: dict[str, Any], last: str) -> None:
    await alice.patch("/event-types/2", {"bookingWindow": window})
    response = await alice.get("/slots", eventTypeId=2, start="2026-11-21", end="2026-12-05")
    assert max(response.json()["data"]) == last


@pytest.mark.parametrize(
    ("limits", "free"),
    [
        ({"bookingLimitsCount": {"week": 1}}, False),
        ({"bookingLimitsCount": {"month": 2}}, True),
        ({"bookingLimitsDuration": {"day": 30}}, True),
        ({"bookingLimitsDuration": {"week": 59}}, False),
        ({"bookingLimitsDuration": {"year": 60}}, True),
        ({"bookingLimitsCount": {"year": 1}}, False),
    ],
)
async def test_limits(alice: Api, limits: dict[str, Any], free: bool) -> None:
    await alice.patch("/event-types/2", limits)
    await alice.book("2026-12-01T10:00:00Z", 2)
    assert bool(await ask(alice, day="2026-12-02")) is free


async def test_only_the_first_slot_of_each_day(alice: Api) -> None:
    await alice.patch("/event-types/2", {"onlyShowFirstAvailableSlot": True})
    assert len(await ask(alice)) == 1


@pytest.mark.parametrize(
    ("zone", "start"), [("UTC", "2026-12-01T08:00:00.000Z"), ("Asia/Kolkata", "2026-12-01T13:30:00.000+05:30")]
)
async def test_times_in_a_time_zone(alice: Api, zone: str, start: str) -> None:
    assert (await ask(alice, timeZone=zone))[0]["start"] == start


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ({"eventTypeId": 99, "end": "2026-12-02"}, 404),
        ({"username": "nobody", "eventTypeSlug": "intro-30", "end": "2026-12-02"}, 404),
        ({"eventTypeId": 1, "end": "2026-11-01"}, 400),
        ({"eventTypeId": "x", "end": "2026-12-02"}, 400),
        ({"eventTypeId": 1, "end": "2026-12-02", "timeZone": "Mars/Base"}, 400),
    ],
)
async def test_invalid_queries(alice: Api, query: dict[str, Any], status: int) -> None:
    assert (await alice.get("/slots", start="2026-12-01", **query)).status_code == status


@pytest.mark.parametrize("name", ["slots_no_version", "slots_version_bookings"])
async def test_the_version_is_required(alice: Api, name: str) -> None:
    version = "2024-08-13" if name == "slots_version_bookings" else None
    query = {"eventTypeId": 1, "start": "2026-12-01", "end": "2026-12-02"}
    expect(await alice.anonymous.call("GET", "/slots", version=version, params=query), name)
