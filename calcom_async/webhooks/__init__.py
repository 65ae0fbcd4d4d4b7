"""Verify, parse and dispatch webhook deliveries from Cal.com.

    receiver = WebhookReceiver()  # reads the secret from CAL_WEBHOOK_SECRET

    @receiver.on(WebhookTrigger.BOOKING_CREATED)
    async def booked(event: WebhookEvent[WebhookBooking]) -> None:
        print(event.payload.title)

`receiver` is an ASGI application: append `Route("/webhooks/calcom", receiver)` to the routes of Starlette or FastAPI.
In other frameworks, pass the raw body and headers of the request to `parse`. `verify` only checks the signature.
"""

from __future__ import annotations

from ._payloads import WebhookPayload
from .event import WebhookEvent, parse, parse_unverified
from .receiver import WebhookReceiver
from .seen_store import MemorySeenStore, SeenStore
from .signature import SIGNATURE_HEADER, verify

__all__ = [
    "SIGNATURE_HEADER",
    "MemorySeenStore",
    "SeenStore",
    "WebhookEvent",
    "WebhookPayload",
    "WebhookReceiver",
    "parse",
    "parse_unverified",
    "verify",
]
