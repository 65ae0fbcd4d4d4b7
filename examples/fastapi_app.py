"""A FastAPI application with one Cal.com client and a receiver of its webhooks.

    CAL_API_KEY=cal_live_... CAL_WEBHOOK_SECRET=... uvicorn --factory examples.fastapi_app:build

Booking requests are confirmed on arrival, unless the booker is blocked. Needs `pip install fastapi uvicorn`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

from fastapi import Depends, FastAPI, Request
from starlette.routing import Route

from calcom_async import CalcomClient
from calcom_async.models import WebhookBooking, WebhookTrigger
from calcom_async.webhooks import MemorySeenStore, WebhookEvent, WebhookReceiver

BLOCKED = ("@spam.example",)


def cal_of(request: Request) -> CalcomClient:
    """The application's client."""
    cal: CalcomClient = request.app.state.cal
    return cal


Cal = Annotated[CalcomClient, Depends(cal_of)]


def build(cal: CalcomClient | None = None, *, secret: str | None = None) -> FastAPI:
    """Create the application. Without arguments, the key and the webhook's secret come from the environment."""
    receiver = WebhookReceiver(secret=secret, seen=MemorySeenStore())

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with cal or CalcomClient() as app.state.cal, receiver.lifespan():
            yield

    app = FastAPI(lifespan=lifespan)
    app.router.routes.append(Route("/webhooks/calcom", receiver))  # mount() would redirect

    @app.get("/bookings")
    async def upcoming(cal: Cal) -> list[str]:
        return [booking.uid async for booking in cal.bookings.list(status=["upcoming"])]

    @receiver.on(WebhookTrigger.BOOKING_REQUESTED)
    async def decide(event: WebhookEvent[WebhookBooking]) -> None:
        booker = event.payload.attendees[0].email
        if booker.endswith(BLOCKED):
            await app.state.cal.bookings.decline(event.payload.uid, reason="Not this time")
        else:
            await app.state.cal.bookings.confirm(event.payload.uid)

    return app
