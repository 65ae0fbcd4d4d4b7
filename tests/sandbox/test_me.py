"""The user's profile."""

from __future__ import annotations

import pytest

from .support import Api

pytestmark = pytest.mark.anyio


async def test_profile(alice: Api) -> None:
    answer = await alice.get("/me")
    assert answer.json() == {
        "status": "success",
        "data": {
            "id": 1,
            "email": "sandbox@example.com",
            "timeFormat": 24,
            "defaultScheduleId": 2,
            "weekStart": "Sunday",
            "timeZone": "Europe/Rome",
            "username": "sandbox",
            "organizationId": None,
        },
    }


@pytest.mark.parametrize("name", ["me_patch_bad_timezone", "me_patch_null_time_format"])
async def test_bad_changes_are_refused_as_recorded(alice: Api, name: str) -> None:
    await alice.replay(name)


async def test_a_change_is_kept(alice: Api) -> None:
    changed = await alice.patch("/me", {"timeZone": "Asia/Tokyo", "timeFormat": 12, "nonsense": 1})
    assert (changed.json()["data"]["timeZone"], changed.json()["data"]["timeFormat"]) == ("Asia/Tokyo", 12)
    assert (await alice.get("/me")).json() == changed.json()
