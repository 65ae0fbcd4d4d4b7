"""Reservations of slots."""

from __future__ import annotations

from datetime import timedelta

import pytest

from .support import Api, expect

pytestmark = pytest.mark.anyio
SLOT = {"eventTypeId": 2, "slotStart": "2026-12-01T15:00:00Z"}


async def test_reserve_read_move_release_as_recorded(alice: Api) -> None:
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
    answer = await api.get("/slots", eventTypeId=2, start="2026-12-01", end="2026-12-01")
    return len(answer.json()["data"]["2026-12-01"])


async def test_a_reserved_slot_is_not_on_offer_for_a_while(alice: Api) -> None:
    count = await slots(alice)
    await alice.post("/slots/reservations", SLOT)
    assert await slots(alice) == count - 1
    alice.sandbox.tick(timedelta(minutes=5))
    assert await slots(alice) == count


async def test_a_slot_is_reserved_once(alice: Api) -> None:
    await alice.post("/slots/reservations", SLOT)
    again = await alice.post("/slots/reservations", SLOT)
    assert again.status_code == 422
    assert again.json()["error"]["code"] == "UnprocessableEntityException"


async def test_a_booked_slot_cannot_be_reserved(alice: Api) -> None:
    await alice.book("2026-12-01T15:00:00Z", 2)
    answer = await alice.post("/slots/reservations", SLOT)
    assert answer.json()["error"]["message"] == "Can't reserve a slot if the event is already booked."


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("POST", "/slots/reservations", 404), ("PATCH", "/slots/reservations/nope", 404)],
)
async def test_what_is_not_there(alice: Api, method: str, path: str, status: int) -> None:
    answer = await alice.call(method, path, json=SLOT | {"eventTypeId": 99})
    assert answer.status_code == status


async def test_deleting_what_is_not_there_is_fine(alice: Api) -> None:
    expect(await alice.delete("/slots/reservations/nope"), "slots_reservation_delete")
