"""Webhooks."""

from __future__ import annotations

import pytest

from .support import Api

pytestmark = pytest.mark.anyio


async def test_create_get_update_delete_as_recorded(alice: Api) -> None:
    made = await alice.replay("webhooks_create")
    path = f"/webhooks/{made.json()['data']['id']}"
    await alice.replay("webhooks_create_dup")
    await alice.replay("webhooks_get", path=path)
    await alice.replay("webhooks_patch", path=path)
    await alice.replay("webhooks_delete", path=path)
    assert (await alice.get("/webhooks")).json() == {"status": "success", "data": []}


@pytest.mark.parametrize("name", ["webhooks_create_400", "webhooks_get_404"])
async def test_rejections_as_recorded(alice: Api, name: str) -> None:
    await alice.replay(name)


async def test_pages(alice: Api) -> None:
    for number in range(3):
        body = {"subscriberUrl": f"http://127.0.0.1/{number}", "active": True, "triggers": ["BOOKING_CREATED"]}
        await alice.post("/webhooks", body)
    shown = (await alice.get("/webhooks", take=2, skip=1)).json()["data"]
    assert [webhook["subscriberUrl"][-1] for webhook in shown] == ["1", "2"]
