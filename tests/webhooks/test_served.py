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


class Kept:
    """A receiver that keeps what it gets."""

    def __init__(self, **options: Any) -> None:
        self.events: list[WebhookEvent[Any]] = []
        self.receiver = WebhookReceiver(**options)

        @self.receiver.on_any
        async def keep(event: WebhookEvent[Any]) -> None:
            self.events.append(event)


async def post(url: str, delivery: Delivery, **options: Any) -> httpx.Response:
    async with httpx.AsyncClient(trust_env=False) as client:
        return await client.post(url + PATH, content=delivery.body, headers=delivery.headers, **options)


@pytest.mark.parametrize("background", [False, True])
@pytest.mark.parametrize("build", APPS)
async def test_recorded_deliveries_arrive(build: Callable[[WebhookReceiver], Any], background: bool) -> None:
    secrets = {delivery.secret or "" for delivery in SIGNED.values()}
    kept = Kept(secret=secrets, seen=MemorySeenStore(), background=background)
    with served(build(kept.receiver)) as url:
        for delivery in [*SIGNED.values(), *SIGNED.values()]:
            assert (await post(url, delivery)).status_code == 204
    # The server is down, so what was in the background is over.
    assert sorted(event.raw for event in kept.events) == sorted(delivery.body for delivery in SIGNED.values())


@pytest.mark.parametrize("build", APPS)
async def test_refusals(build: Callable[[WebhookReceiver], Any]) -> None:
    kept = Kept(secret=SECRET, max_body=1000)
    with served(build(kept.receiver)) as url:
        assert (await post(url, made()._replace(headers={}))).status_code == 401
        assert (await post(url, made(title="x" * 1000))).status_code == 413
        async with httpx.AsyncClient(trust_env=False) as client:
            answer = await client.get(url + PATH)
        assert (answer.status_code, answer.headers["allow"]) == (405, "POST")
    assert kept.events == []


async def test_a_body_without_a_length_is_cut_off() -> None:
    kept = Kept(secret=SECRET, max_body=1000)
    chunk = b"400\r\n" + b"x" * 0x400 + b"\r\n"
    with served(in_fastapi(kept.receiver)) as url:
        head = f"POST {PATH} HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n".encode()
        answer = exchange(url, head + chunk)  # the end of the body never comes
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert kept.events == []


async def test_a_client_that_leaves_disturbs_nobody() -> None:
    kept = Kept(secret=SECRET)
    delivery = made()
    head = f"POST {PATH} HTTP/1.1\r\nhost: x\r\ncontent-length: {len(delivery.body)}\r\n"
    head += f"x-cal-signature-256: {sign(delivery.body)}\r\n\r\n"
    with served(in_starlette(kept.receiver)) as url:
        leave(url, head.encode() + delivery.body[:-1])
        assert (await post(url, delivery)).status_code == 204
    assert len(kept.events) == 1


async def test_a_handler_that_raises_is_a_500_and_the_event_comes_again() -> None:
    kept = Kept(secret=SECRET, seen=MemorySeenStore())
    troubles = [RuntimeError("the database is away")]

    @kept.receiver.on("BOOKING_CREATED")
    async def fail(event: WebhookEvent[Any]) -> None:
        if troubles:
            raise troubles.pop()

    with served(in_fastapi(kept.receiver)) as url:
        assert [(await post(url, made())).status_code for _ in range(3)] == [500, 204, 204]
    assert len(kept.events) == 2


async def test_sandbox_to_receiver_to_handler_to_sandbox() -> None:
    """A booking is asked for; the delivery reaches FastAPI, whose handler confirms or declines it through the SDK."""
    async with Sandbox(listen=True) as sandbox:
        app = fastapi_app.build(CalcomClient(sandbox.api_key, base_url=sandbox.url), secret=SECRET)
        cal = sandbox.client()
        event_type = await cal.event_types.create(
            title="Asked",
            slug="asked",
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
                attendee = {"name": "Somebody", "email": email, "timeZone": "UTC"}
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
            # A second confirmation would fail: the event is known, so there is none.
            assert (await post(url, Delivery(first.body, first.headers))).status_code == 204
            async with httpx.AsyncClient(trust_env=False) as client:
                assert (await client.get(f"{url}/bookings")).json() == [bookings[0].uid]


async def test_every_delivery_of_the_sandbox_is_typed() -> None:
    kept = Kept(secret=SECRET)
    with served(in_starlette(kept.receiver)) as url:
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
    assert [(str(event.trigger), type(event.payload).__name__) for event in kept.events] == [
        ("BOOKING_CREATED", "WebhookBooking"),
        ("BOOKING_RESCHEDULED", "WebhookRescheduledBooking"),
        ("BOOKING_CANCELLED", "WebhookCancelledBooking"),
    ]
    assert kept.events[1].payload.reschedule_uid == booking.uid
    assert kept.events[2].payload.cancellation_reason == "rain"
