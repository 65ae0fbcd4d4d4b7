"""Seated bookings."""

from __future__ import annotations

from typing import Any

import pytest

from .support import ANN, RECORDED, Api, expect

pytestmark = pytest.mark.anyio
START = "2026-12-03T09:00:00Z"
SAM = {"name": "Sam", "email": "sam@example.org", "timeZone": "UTC"}


async def seat(api: Api, start: str = START, attendee: dict[str, Any] = ANN) -> dict[str, Any]:
    return await api.book(start, 4, attendee=attendee)


async def test_two_seats_as_recorded(alice: Api) -> None:
    for name in ("seated_book_1", "seated_book_2"):
        response = await alice.anonymous.post("/bookings", RECORDED[name]["request"] | {"eventTypeId": 4})
        recorded = RECORDED[name]["response"]["data"]
        assert response.status_code == 201
        assert list(response.json()["data"]) == list(recorded)
        ours, theirs = response.json()["data"]["attendees"], recorded["attendees"]
        assert [item | {"seatUid": ""} for item in ours] == [item | {"seatUid": ""} for item in theirs]


async def test_get_and_cancel_a_seat_as_recorded(alice: Api) -> None:
    booking = await seat(alice)
    last = await seat(alice, attendee=SAM)
    path = f"/bookings/{booking['uid']}"
    expect(await alice.get(path), "bookings_get_seated")
    body = {"seatUid": last["seatUid"]}
    await alice.replay("bookings_cancel_seat", path=f"{path}/cancel", body=body)
    await alice.anonymous.replay("bookings_cancel_seat_as_attendee", path=f"{path}/cancel", body=body)


async def test_cancelling_the_last_seat_cancels_the_booking(alice: Api) -> None:
    booking = await seat(alice)
    response = await alice.anonymous.post(f"/bookings/{booking['uid']}/cancel", {"seatUid": booking["seatUid"]})
    assert response.json()["data"]["status"] == "cancelled"


async def test_one_seat_per_attendee_and_no_more_than_there_are(alice: Api) -> None:
    await seat(alice)
    body = {"start": START, "eventTypeId": 4, "attendee": ANN}
    again = await alice.post("/bookings", body)
    assert (again.status_code, again.json()["message"]) == (409, "already_signed_up_for_this_booking_error")
    for name in ("b", "c"):
        await seat(alice, attendee=SAM | {"email": f"{name}@example.org"})
    full = await alice.post("/bookings", body | {"attendee": SAM})
    assert full.json()["error"]["message"] == "No more seats left at this seated booking."


async def test_rescheduling_one_attendee(alice: Api) -> None:
    booking = await seat(alice)
    sam = await seat(alice, attendee=SAM)
    body = {"start": "2026-12-03T12:00:00Z", "seatUid": sam["seatUid"]}
    moved = (await alice.anonymous.post(f"/bookings/{booking['uid']}/reschedule", body)).json()["data"]
    assert moved["uid"] != booking["uid"]
    assert [attendee["name"] for attendee in moved["attendees"]] == ["Sam"]
    left = (await alice.get(f"/bookings/{booking['uid']}")).json()["data"]
    assert [attendee["name"] for attendee in left["attendees"]] == ["Ann Attendee"]


async def test_an_unknown_seat(alice: Api) -> None:
    booking = await seat(alice)
    response = await alice.anonymous.post(f"/bookings/{booking['uid']}/cancel", {"seatUid": "nope"})
    assert "Invalid seatUid" in response.text
