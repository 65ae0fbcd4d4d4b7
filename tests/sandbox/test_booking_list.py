"""`GET /bookings`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from .support import ANN, RECORDED, Api, kind

pytestmark = pytest.mark.anyio


@pytest.fixture
async def eleven(alice: Api) -> Api:
    """As many bookings as the recordings list."""
    for number in range(11):
        start = f"2026-12-{1 + number // 4:02d}T{10 + number % 4}:00:00Z"
        await alice.book(start, 2, attendee=ANN | {"name": f"Guest {number}", "email": f"g{number}@example.org"})
        alice.sandbox.tick(timedelta(minutes=1))
    return alice


async def listed(api: Api, **query: Any) -> list[int]:
    response = await api.get("/bookings", **query)
    assert response.status_code == 200, response.text
    return [booking["id"] for booking in response.json()["data"]]


@pytest.mark.parametrize("name", ["list", "list_page2", "list_last_page", "list_skip_unaligned", "list_beyond"])
async def test_pages_as_recorded(eleven: Api, name: str) -> None:
    recorded = RECORDED[f"bookings_{name}"]
    response = (await eleven.get("/bookings", **recorded.get("query", {}))).json()
    assert response["pagination"] == recorded["response"]["pagination"]
    assert len(response["data"]) == len(recorded["response"]["data"])


async def test_an_empty_list_as_recorded(alice: Api) -> None:
    await alice.replay("bookings_list_empty")


@pytest.mark.parametrize("name", ["list_take_over_max", "list_take_zero", "list_take_string"])
async def test_invalid_pages_as_recorded(alice: Api, name: str) -> None:
    await alice.replay(f"bookings_{name}")


async def test_cancelled_and_rescheduled_bookings_as_recorded(alice: Api) -> None:
    old = await alice.book("2026-12-01T10:00:00Z", 2)
    await alice.post(f"/bookings/{old['uid']}/reschedule", {"start": "2026-12-01T14:00:00Z"})
    ours = (await alice.get("/bookings")).json()["data"][0]
    recorded = RECORDED["bookings_list_max_take"]["response"]["data"][0]
    assert kind(ours) == kind(recorded)
    assert list(ours) == list(recorded)


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ({"attendeeEmail": "g3@example.org"}, 1),
        ({"attendeeName": "Guest 3"}, 1),
        ({"eventTypeId": 2}, 11),
        ({"eventTypeIds": "1,2"}, 11),
        ({"eventTypeIds": "1,3"}, 0),
        ({"afterStart": "2026-12-02T00:00:00Z"}, 7),
        ({"beforeEnd": "2026-12-02T00:00:00Z"}, 4),
        ({"afterStart": "2026-12-02T00:00:00Z", "beforeEnd": "2026-12-03T00:00:00Z"}, 4),
        ({"afterCreatedAt": "2026-11-21T02:40:00Z"}, 5),
        ({"beforeCreatedAt": "2026-11-21T02:34:00Z"}, 1),
        ({"afterUpdatedAt": "2026-11-21T02:43:30Z"}, 1),
        ({"beforeUpdatedAt": "2026-11-21T02:33:00Z"}, 0),
        ({"status": "upcoming"}, 11),
        ({"status": "past"}, 0),
        ({"teamId": 1}, 0),
    ],
)
async def test_filters(eleven: Api, query: dict[str, Any], count: int) -> None:
    assert len(await listed(eleven, **query)) == count


async def test_by_uid(eleven: Api) -> None:
    uid = (await eleven.get("/bookings")).json()["data"][4]["uid"]
    assert await listed(eleven, bookingUid=uid) == [5]


@pytest.mark.parametrize("name", ["sortStart", "sortEnd", "sortCreated", "sortUpdatedAt"])
async def test_sorting(eleven: Api, name: str) -> None:
    assert await listed(eleven, **{name: "asc"}) == list(range(1, 12))
    assert await listed(eleven, **{name: "desc"}) == list(range(11, 0, -1))


@pytest.mark.parametrize(
    ("status", "ids"),
    [
        ("upcoming", [3, 4, 5, 6]),
        ("recurring", [4, 5, 6]),
        ("unconfirmed", [3]),
        ("cancelled", [2]),
        ("past", [1]),
        ("past,cancelled", [2, 1]),
        ("upcoming,recurring", [3, 4, 5, 6]),
    ],
)
async def test_statuses(alice: Api, status: str, ids: list[int]) -> None:
    await alice.book("2026-12-01T10:00:00Z", 2)
    gone = await alice.book("2026-12-02T10:00:00Z", 2)
    await alice.book("2026-12-03T10:00:00Z", 3)
    await alice.post("/bookings", {"start": "2026-12-07T10:00:00Z", "eventTypeId": 5, "attendee": ANN})
    await alice.post(f"/bookings/{gone['uid']}/cancel", {"cancellationReason": "Sick"})
    alice.sandbox.now = datetime.fromisoformat("2026-12-01T12:00:00Z")
    assert await listed(alice, status=status) == ids


@pytest.mark.parametrize(
    "query", [{"status": "accepted"}, {"sortStart": "up"}, {"eventTypeIds": "a"}, {"afterStart": "x"}]
)
async def test_invalid_queries(eleven: Api, query: dict[str, Any]) -> None:
    assert (await eleven.get("/bookings", **query)).status_code == 400


async def test_the_list_is_the_users_own(alice: Api) -> None:
    assert (await alice.anonymous.get("/bookings")).status_code == 401
