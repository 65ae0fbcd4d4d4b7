"""The receiver in fixtures of pytest-asyncio, whose set-up and tear-down run in different tasks."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from calcom_async.webhooks import WebhookReceiver

from .asgi import deliver
from .deliveries import made
from .handling import Notes, receiver

pytestmark = pytest.mark.asyncio


@pytest_asyncio.fixture(params=[False, True], ids=["foreground", "background"])
async def running(request: pytest.FixtureRequest) -> AsyncIterator[tuple[WebhookReceiver, Notes]]:
    notes = Notes()
    app = receiver(notes, background=request.param)
    async with app.lifespan():
        yield app, notes
    assert notes.triggers == ["BOOKING_CREATED"]


async def test_a_delivery(running: tuple[WebhookReceiver, Notes]) -> None:
    app, _ = running
    assert (await deliver(app, made())).status == 204
