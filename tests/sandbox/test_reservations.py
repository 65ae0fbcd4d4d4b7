"""Reservations of slots."""

from __future__ import annotations

from datetime import timedelta

import pytest

from .support import Api, expect

pytestmark = pytest.mark.anyio
SLOT = {"eventTypeId": 2, "slotStart": "2026-12-01T15:00:00Z"}


async def test_create_get_update_delete_as_recorded(alice: Api) -> None:
    made = await alice.replay("slots_reserve", body={"eventTypeId": 2})
    path = f"/slots/reservations/{made.json()['data']['reservationUid']}"
    await alice.anonymous.replay("slots_reservation_get", path=path)
    await alice.anonymous.replay("slots_reservation_patch", path=path, body={"eventTypeId": 2})
    await alice.anonymous.replay("slots_reservation_delete", path=path)
    assert (await alice.get(path)).json() == {"status": "success", "data": None}


@pytest.mark.parametrize("name", ["slots_reserve_noauth_duration", "slots_reserve_past"])
async def test_without_a_key_as_recorded(alice: Api, name: str) -> None:
    await alice.anonymous.replay(name, body={"eventTypeId": 2})


async def slots(api: Api) -> int:
    response = await api.get("/slots", eventTypeId=2, start="2026-12-01", end="2026-12-01")
    return len(response.json()["data"]["2026-12-01"])


async def test_a_reserved_slot_is_unavailable_until_the_reservation_expires(alice: Api) -> None:
    count = await slots(alice)
    await alice.post("/slots/reservations", SLOT)
    assert await slots(alice) == count - 1
    alice.sandbox.tick(timedelta(minutes=5))
    assert await slots(alice) == count


async def test_a_slot_cannot_be_reserved_twice(alice: Api) -> None:
    await alice.post("/slots/reservations", SLOT)
    again = await alice.post("/slots/reservations", SLOT)
    assert again.status_code == 422
    assert again.json()["error"]["code"] == "UnprocessableEntityException"


async def test_a_booked_slot_cannot_be_reserved(alice: Api) -> None:
    await alice.book("2026-12-01T15:00:00Z", 2)
    response = await alice.post("/slots/reservations", SLOT)
    assert response.json()["error"]["message"] == "Can't reserve a slot if the event is already booked."


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("POST", "/slots/reservations", 404), ("PATCH", "/slots/reservations/nope", 404)],
)
async def test_unknown_reservations(alice: Api, method: str, path: str, status: int) -> None:
    response = await alice.call(method, path, json=SLOT | {"eventTypeId": 99})
    assert response.status_code == status


async def test_deleting_an_unknown_reservation_succeeds(alice: Api) -> None:
    expect(await alice.delete("/slots/reservations/nope"), "slots_reservation_delete")
