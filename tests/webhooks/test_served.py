"""The receiver in real Starlette and FastAPI applications, over real HTTP."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import anyio
import httpx
import pytest
from fastapi import FastAPI
from starlette.applications import Starlette
from starlette.routing import Mount, Route

from calcom_async import CalcomClient
from calcom_async.models import Booking, WebhookTrigger
from calcom_async.sandbox import Sandbox
from calcom_async.webhooks import MemorySeenStore, WebhookEvent, WebhookReceiver
from examples import fastapi_app

from .deliveries import SECRET, SIGNED, Delivery, made, sign
from .serving import exchange, leave, served

pytestmark = pytest.mark.anyio

PATH = "/webhooks/calcom"
TRIGGERS = [trigger for trigger in WebhookTrigger if trigger.startswith("BOOKING_")]


def in_starlette(receiver: WebhookReceiver) -> Any:
    return Starlette(routes=[Route(PATH, receiver)], lifespan=receiver.lifespan)


def in_a_mount(receiver: WebhookReceiver) -> Any:
    return Starlette(routes=[Mount("/webhooks", routes=[Route("/calcom", receiver)])], lifespan=receiver.lifespan)


def in_fastapi(receiver: WebhookReceiver) -> Any:
    app = FastAPI(lifespan=receiver.lifespan)
    app.add_route(PATH, receiver)
    return app


def alone(receiver: WebhookReceiver) -> Any:
    return receiver


APPS = [in_starlette, in_a_mount, in_fastapi, alone]


class Recording:
    """A receiver that records its events."""

    def __init__(self, **options: Any) -> None:
        self.events: list[WebhookEvent[Any]] = []
        self.receiver = WebhookReceiver(**options)

        @self.receiver.on_any
        async def record(event: WebhookEvent[Any]) -> None:
            self.events.append(event)


async def post(url: str, delivery: Delivery, **options: Any) -> httpx.Response:
    async with httpx.AsyncClient(trust_env=False) as client:
        return await client.post(url + PATH, content=delivery.body, headers=delivery.headers, **options)


@pytest.mark.parametrize("background", [False, True])
@pytest.mark.parametrize("build", APPS)
async def test_recorded_deliveries_are_received(build: Callable[[WebhookReceiver], Any], background: bool) -> None:
    secrets = {delivery.secret or "" for delivery in SIGNED.values()}
    recording = Recording(secret=secrets, seen=MemorySeenStore(), background=background)
    with served(build(recording.receiver)) as url:
        for delivery in [*SIGNED.values(), *SIGNED.values()]:
            assert (await post(url, delivery)).status_code == 204
    # The server has shut down, so background handlers have finished.
    assert sorted(event.raw for event in recording.events) == sorted(delivery.body for delivery in SIGNED.values())


@pytest.mark.parametrize("build", APPS)
async def test_rejections(build: Callable[[WebhookReceiver], Any]) -> None:
    recording = Recording(secret=SECRET, max_body=1000)
    with served(build(recording.receiver)) as url:
        assert (await post(url, made()._replace(headers={}))).status_code == 401
        assert (await post(url, made(title="x" * 1000))).status_code == 413
        async with httpx.AsyncClient(trust_env=False) as client:
            response = await client.get(url + PATH)
        assert (response.status_code, response.headers["allow"]) == (405, "POST")
    assert recording.events == []


async def test_a_chunked_body_over_the_limit() -> None:
    recording = Recording(secret=SECRET, max_body=1000)
    chunk = b"400\r\n" + b"x" * 0x400 + b"\r\n"
    with served(in_fastapi(recording.receiver)) as url:
        head = f"POST {PATH} HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n".encode()
        response = exchange(url, head + chunk)  # the rest of the body is never sent
    assert response.startswith(b"HTTP/1.1 413 ")
    assert recording.events == []


@pytest.mark.parametrize(
    "framing",
    [
        "content-length: -1",
        "content-length: +70",
        "content-length: 1\r\ncontent-length: 2",
        "content-length: 3\r\ntransfer-encoding: chunked",
        f"content-length: {'9' * 5000}",
    ],
    ids=lambda framing: framing[:40],
)
async def test_invalid_framing(framing: str) -> None:
    recording = Recording(secret=SECRET)
    with served(in_starlette(recording.receiver)) as url:
        head = (
            f"POST {PATH} HTTP/1.1\r\nhost: x\r\nconnection: close\r\nx-cal-signature-256: {sign(b'abc')}\r\n{framing}"
        )
        response = exchange(url, head.encode() + b"\r\n\r\n3\r\nabc\r\n0\r\n\r\n")
        assert (await post(url, made())).status_code == 204
    assert response.startswith((b"HTTP/1.1 400 ", b"HTTP/1.1 413 "))
    assert len(recording.events) == 1


async def test_a_disconnecting_client_does_not_affect_others() -> None:
    recording = Recording(secret=SECRET)
    delivery = made()
    head = f"POST {PATH} HTTP/1.1\r\nhost: x\r\ncontent-length: {len(delivery.body)}\r\n"
    head += f"x-cal-signature-256: {sign(delivery.body)}\r\n\r\n"
    with served(in_starlette(recording.receiver)) as url:
        leave(url, head.encode() + delivery.body[:-1])
        assert (await post(url, delivery)).status_code == 204
    assert len(recording.events) == 1


async def test_a_handler_that_raises_causes_a_500_and_the_redelivery_is_handled() -> None:
    recording = Recording(secret=SECRET, seen=MemorySeenStore())
    failures = [RuntimeError("the database is down")]

    @recording.receiver.on("BOOKING_CREATED")
    async def fail(event: WebhookEvent[Any]) -> None:
        if failures:
            raise failures.pop()

    with served(in_fastapi(recording.receiver)) as url:
        assert [(await post(url, made())).status_code for _ in range(3)] == [500, 204, 204]
    assert len(recording.events) == 2


async def test_sandbox_to_receiver_to_handler_to_sandbox() -> None:
    """A booking is requested; a handler in FastAPI gets the delivery and confirms or declines it through the SDK."""
    async with Sandbox(listen=True) as sandbox:
        app = fastapi_app.build(CalcomClient(sandbox.api_key, base_url=sandbox.url), secret=SECRET)
        cal = sandbox.client()
        event_type = await cal.event_types.create(
            title="On request",
            slug="on-request",
            length_in_minutes=30,
            confirmation_policy={"type": "always", "blockUnconfirmedBookingsInBooker": False},
        )
        with served(app) as url:
            await cal.webhooks.create(subscriber_url=url + PATH, triggers=TRIGGERS, active=True, secret=SECRET)
            now = sandbox.now
            days = await cal.slots.available(event_type_id=event_type.id, start=now, end=now.replace(year=now.year + 1))
            slots = [slot for day in days.values() for slot in day]
            bookings = []
            for slot, email in zip(slots, ["ann@example.org", "bot@spam.example"], strict=False):
                attendee = {"name": "Guest", "email": email, "timeZone": "UTC"}
                booking = await cal.bookings.create(event_type_id=event_type.id, start=slot.start, attendee=attendee)
                assert isinstance(booking, Booking)
                assert booking.status == "pending"
                bookings.append(booking)
            with anyio.fail_after(20):
                await sandbox.settle()
            outcomes = [await cal.bookings.get(booking.uid) for booking in bookings]
            assert [getattr(booking, "status", None) for booking in outcomes] == ["accepted", "rejected"]
            assert {delivery.trigger for delivery in sandbox.deliveries} == {
                "BOOKING_REQUESTED",
                "BOOKING_CREATED",
                "BOOKING_REJECTED",
            }
            assert {delivery.status_code for delivery in sandbox.deliveries} == {204}
            first = sandbox.deliveries[0]
            assert first.trigger == "BOOKING_REQUESTED"
            # The duplicate is not handled: confirming twice would fail.
            assert (await post(url, Delivery(first.body, first.headers))).status_code == 204
            async with httpx.AsyncClient(trust_env=False) as client:
                assert (await client.get(f"{url}/bookings")).json() == [bookings[0].uid]


async def test_every_delivery_of_the_sandbox_is_typed() -> None:
    recording = Recording(secret=SECRET)
    with served(in_starlette(recording.receiver)) as url:
        async with Sandbox() as sandbox:
            cal = sandbox.client()
            await cal.webhooks.create(subscriber_url=url + PATH, triggers=TRIGGERS, active=True, secret=SECRET)
            days = await cal.slots.available(
                event_type_id=1, start=sandbox.now, end=sandbox.now.replace(year=sandbox.now.year + 1)
            )
            first, second = [slot.start for day in days.values() for slot in day][:2]
            attendee = {"name": "Ann", "email": "ann@example.org", "timeZone": "UTC"}
            booking = await cal.bookings.create(event_type_id=1, start=first, attendee=attendee)
            assert isinstance(booking, Booking)
            moved = await cal.bookings.reschedule(booking.uid, start=second)
            assert isinstance(moved, Booking)
            await cal.bookings.cancel(moved.uid, cancellation_reason="rain")
            await sandbox.settle()
    assert [(str(event.trigger), type(event.payload).__name__) for event in recording.events] == [
        ("BOOKING_CREATED", "WebhookBooking"),
        ("BOOKING_RESCHEDULED", "WebhookRescheduledBooking"),
        ("BOOKING_CANCELLED", "WebhookCancelledBooking"),
    ]
    assert recording.events[1].payload.reschedule_uid == booking.uid
    assert recording.events[2].payload.cancellation_reason == "rain"
