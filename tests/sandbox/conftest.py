"""Fixtures of the sandbox's tests."""

from __future__ import annotations

import pytest

from calcom_async.sandbox import Sandbox

from .support import NOW, Api


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
def sandbox() -> Sandbox:
    """A sandbox whose clock is frozen on a Saturday morning in November."""
    return Sandbox(now=NOW)


@pytest.fixture
def api(sandbox: Sandbox) -> Api:
    return Api(sandbox)


@pytest.fixture
async def alice(api: Api) -> Api:
    """The recorded user's settings: the time zone is Rome, and the event types have the ids 2 to 6."""
    await api.patch("/me", {"timeZone": "Europe/Rome", "weekStart": "Sunday", "name": "Alice Solo"})
    await api.post("/schedules", {"name": "Work", "timeZone": "Europe/Rome", "isDefault": True})
    for name in ("create", "create_confirm", "create_seated", "create_recurring", "create_defaults"):
        await api.replay(f"event_types_{name}")
    return api
