"""Creating and getting bookings."""

from __future__ import annotations

from typing import Any

import anyio
import pytest

from .support import ANN, RECORDED, Api, expect

pytestmark = pytest.mark.anyio


def _request(name: str, event_type: int) -> dict[str, Any]:
    request: dict[str, Any] = RECORDED[name]["request"]
    return request | {"eventTypeId": event_type}


def _response(name: str) -> dict[str, Any]:
    response: dict[str, Any] = RECORDED[name]["response"]["data"]
    return response


@pytest.mark.parametrize(
    ("name", "event_type"), [("calvideo", 6), ("recurring", 5), ("unconfirmed", 3), ("past", 2), ("outside_hours", 2)]
)
async def test_create_as_recorded(alice: Api, name: str, event_type: int) -> None:
    await alice.replay(f"bookings_create_{name}", body={"eventTypeId": event_type})


async def test_create_by_slug_as_recorded(alice: Api) -> None:
    await alice.anonymous.replay("bookings_create_by_slug", body={"username": "sandbox"})


@pytest.mark.parametrize("name", ["bad_attendee", "no_event_type"])
async def test_rejections_as_recorded(alice: Api, name: str) -> None:
    await alice.replay(f"bookings_create_{name}")


async def test_a_length_that_is_not_offered_as_recorded(alice: Api) -> None:
    await alice.replay("bookings_create_bad_length", body={"eventTypeId": 6})


async def test_a_conflict_as_recorded(alice: Api) -> None:
    await alice.book("2026-12-01T09:00:00Z", 2)
    await alice.replay("bookings_create_conflict", body={"eventTypeId": 2})
    await alice.replay("bookings_create_conflict", body={"eventTypeId": 6})


async def test_guests_responses_and_metadata_as_recorded(alice: Api) -> None:
    responses = {
        "guests": ["g1@example.org"],
        "metadata": {"ref": "A1"},
        "bookingFieldsResponses": {"topic": "Pricing"},
    }
    booking = await alice.book("2026-12-01T09:00:00Z", 2, **responses)
    expect(await alice.get(f"/bookings/{booking['uid']}"), "bookings_get")


async def test_every_field_as_recorded(alice: Api) -> None:
    place = {"type": "address", "address": "HQ", "public": True}
    event_type = await alice.event_type(slug="r2-booking-fields-all", locations=[place])
    response = await alice.post("/bookings", _request("booking_all_fields_ok", event_type))
    data, recorded = response.json()["data"], _response("booking_all_fields_ok")
    for key in ("attendees", "guests", "bookingFieldsResponses", "metadata", "description", "location"):
        assert data[key] == recorded[key]
    assert list(data) == list(recorded)


@pytest.mark.parametrize(
    ("name", "location"),
    [
        ("booking_loc_attendee_phone", {"type": "attendeePhone"}),
        ("booking_loc_attendee_defined", {"type": "attendeeDefined"}),
        ("booking_pick_loc_phone", {"type": "phone", "phone": "+37255556666", "public": True}),
        ("booking_loc_address", {"type": "address", "address": "HQ", "public": True}),
    ],
)
async def test_locations_as_recorded(alice: Api, name: str, location: dict[str, Any]) -> None:
    event_type = await alice.event_type(slug="somewhere", locations=[location])
    response = await alice.post("/bookings", _request(name, event_type))
    data, recorded = response.json()["data"], _response(name)
    for key in ("location", "meetingUrl", "bookingFieldsResponses", "attendees"):
        assert data[key] == recorded[key]


async def test_getting_a_series_by_uid_as_recorded(alice: Api) -> None:
    made = await alice.post("/bookings", _request("bookings_create_recurring", 5))
    series = made.json()["data"][0]["recurringBookingUid"]
    expect(await alice.get(f"/bookings/{series}"), "bookings_get_recurring_uid")


async def test_the_event_type_limits_the_length_of_a_series(alice: Api) -> None:
    body = {"start": "2026-12-07T09:00:00Z", "eventTypeId": 5, "attendee": ANN}
    assert len((await alice.post("/bookings", body)).json()["data"]) == 3
    assert (await alice.post("/bookings", body | {"recurrenceCount": 4})).status_code == 400
    rejected = await alice.post("/bookings", body | {"eventTypeId": 2, "recurrenceCount": 2})
    assert (rejected.status_code, rejected.json()["error"]["message"]) == (
        404,
        "Event type with id=2 is not a recurring event",
    )


async def test_a_series_is_created_completely_or_not_at_all(alice: Api) -> None:
    await alice.book("2026-12-14T09:00:00Z", 2)
    body = {"start": "2026-12-07T09:00:00Z", "eventTypeId": 5, "attendee": ANN}
    assert (await alice.post("/bookings", body)).status_code == 400
    assert (await alice.get("/bookings")).json()["pagination"]["totalItems"] == 1


async def test_a_pending_booking_is_not_created_twice(alice: Api) -> None:
    first, again = [await alice.book("2026-12-02T11:00:00Z", 3) for _ in range(2)]
    assert first == again


async def test_too_soon_is_out_of_bounds(alice: Api) -> None:
    alice.sandbox.now = alice.sandbox.now.replace(month=12, day=1, hour=9)
    response = await alice.post("/bookings", {"start": "2026-12-01T10:00:00Z", "eventTypeId": 2, "attendee": ANN})
    assert response.status_code == 400
    assert "violating the minimum booking notice" in response.json()["error"]["message"]


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"lengthInMinutes": 45, "eventTypeId": 2}, "Can't specify 'lengthInMinutes'"),
        ({"evenTypeId": 2}, "evenTypeId property is wrong,property evenTypeId should not exist "),
        ({"start": "tomorrow"}, "start property is wrong,start must be a valid ISO 8601 date string "),
        ({"eventTypeSlug": "nope", "username": "sandbox", "eventTypeId": None}, "Event type with slug nope"),
    ],
)
async def test_other_rejections(alice: Api, body: dict[str, Any], message: str) -> None:
    whole = {"start": "2026-12-01T10:00:00Z", "eventTypeId": 2, "attendee": ANN} | body
    response = await alice.post("/bookings", whole)
    assert response.status_code in (400, 404)
    assert response.json()["error"]["message"].startswith(message)


async def test_a_required_response(alice: Api) -> None:
    field = {"type": "text", "slug": "why", "label": "Why", "required": True}
    event_type = await alice.event_type(slug="asks", bookingFields=[field])
    body = {"start": "2026-12-01T10:00:00Z", "eventTypeId": event_type, "attendee": ANN}
    assert "Missing required booking field response: why" in (await alice.post("/bookings", body)).text
    await alice.book("2026-12-01T10:00:00Z", event_type, bookingFieldsResponses={"why": "because"})


async def test_an_event_type_that_requires_authentication(alice: Api) -> None:
    await alice.patch("/event-types/2", {"bookingRequiresAuthentication": True})
    body = {"start": "2026-12-01T10:00:00Z", "eventTypeId": 2, "attendee": ANN}
    assert (await alice.anonymous.post("/bookings", body)).status_code == 401
    assert (await alice.post("/bookings", body)).status_code == 201


async def test_a_phone_number_without_an_email_address(alice: Api) -> None:
    attendee = {"name": "P", "phoneNumber": "+393401234567", "timeZone": "UTC"}
    booking = await alice.book("2026-12-01T10:00:00Z", 2, attendee=attendee)
    assert booking["attendees"][0]["phoneNumber"] == "+393401234567"


async def test_an_unknown_booking_as_recorded(alice: Api) -> None:
    await alice.replay("bookings_get_404")


async def test_only_one_of_many_concurrent_requests_gets_the_slot(alice: Api) -> None:
    body, statuses = {"start": "2026-12-01T10:00:00Z", "eventTypeId": 2, "attendee": ANN}, []

    async def try_it() -> None:
        statuses.append((await alice.post("/bookings", body)).status_code)

    async with anyio.create_task_group() as group:
        for _ in range(20):
            group.start_soon(try_it)
    assert sorted(statuses) == [201] + [400] * 19
