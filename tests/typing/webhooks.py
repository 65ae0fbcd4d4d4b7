"""The event type of each handler, as type checkers infer it. Checked by `test_typing.py`, never run."""

from __future__ import annotations

from typing import Any, assert_type

from calcom_async.models import (
    WebhookBooking,
    WebhookBookingStatus,
    WebhookCancelledBooking,
    WebhookForm,
    WebhookMeeting,
    WebhookTrigger,
)
from calcom_async.webhooks import MemorySeenStore, SeenStore, WebhookEvent, WebhookReceiver, parse

receiver = WebhookReceiver(secret=["old", "new"], seen=MemorySeenStore())
store: SeenStore = MemorySeenStore()


@receiver.on(WebhookTrigger.BOOKING_CREATED, "BOOKING_REQUESTED")
async def booked(event: WebhookEvent[WebhookBooking]) -> None:
    assert_type(event.payload.status, WebhookBookingStatus | str)
    assert_type(event.trigger, WebhookTrigger | str | None)


@receiver.on(WebhookTrigger.MEETING_STARTED, WebhookTrigger.MEETING_ENDED)
async def met(event: WebhookEvent[WebhookMeeting]) -> int:
    return event.payload.id


@receiver.on(WebhookTrigger.BOOKING_CREATED, WebhookTrigger.BOOKING_CANCELLED)
async def changed(event: WebhookEvent[WebhookBooking | WebhookCancelledBooking]) -> None:
    assert_type(event.payload.uid, str)


@receiver.on("A_FUTURE_TRIGGER")
async def new(event: WebhookEvent[dict[str, Any]]) -> None:
    assert_type(event.payload, dict[str, Any])


@receiver.on_any
async def anything(event: WebhookEvent[object]) -> None:
    if isinstance(event.payload, WebhookForm):
        assert_type(event.payload.form_id, str)


@receiver.on(WebhookTrigger.BOOKING_CANCELLED)  # type: ignore[arg-type]
async def mistaken(event: WebhookEvent[WebhookMeeting]) -> None: ...


async def parsed(body: bytes, headers: dict[str, str]) -> None:
    event = parse(body, headers)
    match event.payload:
        case WebhookBooking():
            assert_type(event.payload, WebhookBooking)
        case dict():
            assert_type(event.payload, dict[str, Any])
        case _:
            pass


async def directly(event: WebhookEvent[WebhookBooking]) -> None:
    await booked(event)
    wider: WebhookEvent[WebhookBooking | WebhookMeeting] = event
    assert wider
