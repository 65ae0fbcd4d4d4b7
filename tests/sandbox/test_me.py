"""The user's profile."""

from __future__ import annotations

import pytest

from .support import Api

pytestmark = pytest.mark.anyio


async def test_profile(alice: Api) -> None:
    response = await alice.get("/me")
    assert response.json() == {
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
async def test_invalid_updates_are_rejected_as_recorded(alice: Api, name: str) -> None:
    await alice.replay(name)


async def test_an_update_is_stored(alice: Api) -> None:
    changed = await alice.patch("/me", {"timeZone": "Asia/Tokyo", "timeFormat": 12, "nonsense": 1})
    assert (changed.json()["data"]["timeZone"], changed.json()["data"]["timeFormat"]) == ("Asia/Tokyo", 12)
    assert (await alice.get("/me")).json() == changed.json()
