"""Schedules."""

from __future__ import annotations

import pytest

from .support import Api

pytestmark = pytest.mark.anyio


async def test_create_update_delete_as_recorded(alice: Api) -> None:
    await alice.replay("schedules_create_second")
    await alice.replay("schedules_patch", path="/schedules/3")
    await alice.replay("schedules_delete", path="/schedules/3")
    await alice.replay("schedules_delete_again", path="/schedules/3")


async def test_list_as_recorded(alice: Api) -> None:
    override = {"date": "2026-12-24", "startTime": "10:00", "endTime": "12:00"}
    await alice.delete("/schedules/1")
    await alice.patch("/schedules/2", {"overrides": [override]})
    await alice.replay("schedules_create_second")
    await alice.replay("schedules_list")


async def test_no_schedules(alice: Api) -> None:
    for schedule in (1, 2):
        await alice.delete(f"/schedules/{schedule}")
    await alice.replay("schedules_list_empty")
    await alice.replay("schedules_default_none")
    assert (await alice.get("/slots", eventTypeId=1, start="2026-12-01", end="2026-12-02")).json()["data"] == {}


async def test_the_default_schedule(alice: Api) -> None:
    assert (await alice.get("/schedules/default")).json()["data"]["name"] == "Work"
    await alice.patch("/schedules/1", {"isDefault": True})
    assert (await alice.get("/me")).json()["data"]["defaultScheduleId"] == 1
    assert [item["isDefault"] for item in (await alice.get("/schedules")).json()["data"]] == [True, False]


async def test_an_invalid_schedule_is_rejected_as_recorded(alice: Api) -> None:
    await alice.replay("schedules_create_400")


@pytest.mark.parametrize(("path", "status"), [("/schedules/99", 404), ("/schedules/nine", 400)])
async def test_an_unknown_schedule(alice: Api, path: str, status: int) -> None:
    assert (await alice.get(path)).status_code == status
