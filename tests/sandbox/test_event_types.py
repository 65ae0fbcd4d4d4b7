"""Event types."""

from __future__ import annotations

from typing import Any

import pytest

from .support import Api, comparable, expect

pytestmark = pytest.mark.anyio


async def test_create_as_recorded(alice: Api) -> None:
    """The fixture replays five recordings."""
    expect(await alice.get("/event-types/2"), "event_types_get")


async def test_every_setting_as_recorded(alice: Api) -> None:
    made = await alice.replay("et_create_everything", body={"scheduleId": 1})
    await alice.patch("/me", {"weekStart": "Monday"})
    expect(await alice.get(f"/event-types/{made.json()['data']['id']}"), "et_get_everything")


@pytest.mark.parametrize("name", ["et_create_window_range", "et_create_window_calendar_fixed", "et_create_layouts"])
async def test_windows_and_layouts_as_recorded(alice: Api, name: str) -> None:
    await alice.replay(name)


async def test_limits(alice: Api) -> None:
    counts = {"day": 2, "week": 5}
    event_type = await alice.event_type(slug="limited", bookingLimitsCount=counts)
    assert (await alice.get(f"/event-types/{event_type}")).json()["data"]["bookingLimitsCount"] == counts
    await alice.patch(f"/event-types/{event_type}", {"bookingLimitsCount": {"disabled": True}})
    assert (await alice.get(f"/event-types/{event_type}")).json()["data"]["bookingLimitsCount"] == {}


async def test_update_and_delete(alice: Api) -> None:
    changed = await alice.patch("/event-types/2", {"title": "Intro 30 v2"})
    assert changed.json()["data"]["title"] == "Intro 30 v2"
    assert changed.json()["data"]["bookingFields"][3]["slug"] == "topic"
    expect(
        await alice.delete(f"/event-types/{await alice.event_type(title='Del', slug='del', lengthInMinutes=15)}"),
        "event_types_delete",
    )
    await alice.replay("event_types_delete_again", path="/event-types/7")


@pytest.mark.parametrize("name", ["event_types_create_400", "event_types_get_404", "event_types_patch_404"])
async def test_rejections_as_recorded(alice: Api, name: str) -> None:
    await alice.replay(name)


async def test_slugs_are_unique(alice: Api) -> None:
    response = await alice.post("/event-types", {"title": "x", "slug": "intro-30", "lengthInMinutes": 15})
    assert response.status_code == 400


async def test_lists_as_recorded(alice: Api) -> None:
    await alice.replay("event_types_list")
    await alice.replay("event_types_list_username_slug", username="sandbox")


async def test_the_public_list(alice: Api) -> None:
    await alice.delete("/event-types/1")
    found = (await alice.anonymous.get("/event-types", username="sandbox")).json()["data"]
    recorded = await alice.replay("event_types_list_username_slug", username="sandbox")
    assert len(found) == 5
    assert comparable(found[0]) == comparable(recorded.json()["data"][0])


async def test_hidden_event_types_are_listed_only_for_the_user(alice: Api) -> None:
    await alice.patch("/event-types/2", {"hidden": True})
    query = {"username": "sandbox", "eventSlug": "intro-30"}
    assert (await alice.anonymous.get("/event-types", **query)).json()["data"] == []
    assert len((await alice.get("/event-types", **query)).json()["data"]) == 1


@pytest.mark.parametrize(
    ("field", "place"),
    [
        ({"type": "splitName", "firstNameLabel": "First"}, 0),
        ({"type": "email", "label": "Mail", "required": False}, 1),
        ({"type": "select", "slug": "size", "label": "Size", "options": ["S", "L"]}, 3),
        ({"slug": "notes", "type": "textarea", "hidden": True}, 4),
    ],
)
async def test_booking_fields(alice: Api, field: dict[str, Any], place: int) -> None:
    event_type = await alice.event_type(slug="asks", bookingFields=[field])
    listed = (await alice.get(f"/event-types/{event_type}")).json()["data"]["bookingFields"]
    assert field.items() <= listed[place].items()
