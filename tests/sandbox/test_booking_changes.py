"""Rescheduling, cancelling, confirming, declining."""

from __future__ import annotations

import pytest

from .support import Api

pytestmark = pytest.mark.anyio


async def intro(api: Api, start: str = "2026-12-01T09:00:00Z") -> str:
    details = {"guests": ["g1@example.org"], "metadata": {"ref": "A1"}, "bookingFieldsResponses": {"topic": "Pricing"}}
    uid: str = (await api.book(start, 2, **details))["uid"]
    return uid


async def test_reschedule_then_cancel_as_recorded(alice: Api) -> None:
    old = await intro(alice)
    body = {"start": "2026-12-01T14:00:00Z", "reschedulingReason": "Conflict"}
    moved = await alice.post(f"/bookings/{old}/reschedule", body)
    new = moved.json()["data"]["uid"]
    assert moved.status_code == 201
    await alice.replay("bookings_reschedule_bad", path=f"/bookings/{new}/reschedule")
    await alice.replay("bookings_reschedule_unavailable", path=f"/bookings/{new}/reschedule")
    await alice.replay("bookings_cancel", path=f"/bookings/{new}/cancel")
    await alice.replay("bookings_cancel_again", path=f"/bookings/{new}/cancel")


async def test_a_rescheduled_booking_and_its_successor_refer_to_each_other(alice: Api) -> None:
    old = await intro(alice)
    new = (await alice.post(f"/bookings/{old}/reschedule", {"start": "2026-12-01T14:00:00Z"})).json()["data"]
    was = (await alice.get(f"/bookings/{old}")).json()["data"]
    assert (new["rescheduledFromUid"], was["rescheduledToUid"], was["status"]) == (old, new["uid"], "cancelled")
    assert new["icsUid"] == was["icsUid"]
    again = await alice.post(f"/bookings/{old}/reschedule", {"start": "2026-12-01T15:00:00Z"})
    assert f"rescheduled already to booking with uid={new['uid']}" in again.json()["error"]["message"]


async def test_a_booking_can_overlap_the_one_it_replaces(alice: Api) -> None:
    old = await intro(alice)
    response = await alice.post(f"/bookings/{old}/reschedule", {"start": "2026-12-01T09:10:00Z"})
    assert response.status_code == 201


async def test_a_cancelled_booking_cannot_be_rescheduled(alice: Api) -> None:
    uid = await intro(alice)
    await alice.post(f"/bookings/{uid}/cancel", {"cancellationReason": "Sick"})
    response = await alice.post(f"/bookings/{uid}/reschedule", {"start": "2026-12-01T15:00:00Z"})
    assert response.json()["error"]["message"].startswith(
        f"Can't reschedule booking with uid={uid} because it has been"
    )


@pytest.mark.parametrize("name", ["bookings_reschedule_404", "bookings_cancel_404"])
async def test_unknown_bookings_as_recorded(alice: Api, name: str) -> None:
    await alice.replay(name)


async def test_the_host_must_give_a_reason_as_recorded(alice: Api) -> None:
    await alice.replay("bookings_cancel_no_reason", path=f"/bookings/{await intro(alice)}/cancel")


async def test_the_attendee_need_not_give_a_reason_as_recorded(alice: Api) -> None:
    attendee = {"name": "N", "email": "n@example.org", "timeZone": "UTC"}
    booking = await alice.book("2026-12-10T09:00:00Z", 2, attendee=attendee)
    await alice.anonymous.replay("bookings_cancel_noauth", path=f"/bookings/{booking['uid']}/cancel")


async def test_one_of_a_series_as_recorded(alice: Api) -> None:
    series = await alice.replay("bookings_create_recurring", body={"eventTypeId": 5})
    uid = series.json()["data"][0]["uid"]
    await alice.replay("bookings_cancel_recurring_one", path=f"/bookings/{uid}/cancel")


async def test_all_of_a_series(alice: Api) -> None:
    series = (await alice.replay("bookings_create_recurring", body={"eventTypeId": 5})).json()["data"]
    body = {"cancellationReason": "x"}
    response = await alice.post(f"/bookings/{series[0]['recurringBookingUid']}/cancel", body)
    assert [booking["status"] for booking in response.json()["data"]] == ["cancelled"] * 3


async def test_the_rest_of_a_series(alice: Api) -> None:
    series = (await alice.replay("bookings_create_recurring", body={"eventTypeId": 5})).json()["data"]
    body = {"cancellationReason": "x", "cancelSubsequentBookings": True}
    await alice.post(f"/bookings/{series[1]['uid']}/cancel", body)
    states = (await alice.get(f"/bookings/{series[0]['recurringBookingUid']}")).json()["data"]
    assert [booking["status"] for booking in states] == ["accepted", "cancelled", "cancelled"]


async def test_confirm_and_decline_as_recorded(alice: Api) -> None:
    first = (await alice.book("2026-12-02T11:00:00Z", 3))["uid"]
    other = (await alice.book("2026-12-02T12:00:00Z", 3))["uid"]
    await alice.anonymous.replay("bookings_confirm_noauth", path=f"/bookings/{first}/confirm")
    await alice.replay("bookings_confirm", path=f"/bookings/{first}/confirm")
    await alice.replay("bookings_decline", path=f"/bookings/{other}/decline")
    await alice.replay("bookings_confirm_declined", path=f"/bookings/{other}/confirm")
    assert (await alice.post(f"/bookings/{first}/confirm")).status_code == 400


async def test_a_cancelled_slot_is_free_again(alice: Api) -> None:
    uid = await intro(alice)
    await alice.post(f"/bookings/{uid}/cancel", {"cancellationReason": "Sick"})
    await intro(alice)
