"""Deliveries from Cal.com: are they really theirs, what do they say, and who handles them.

    receiver = WebhookReceiver()  # the secret is in CAL_WEBHOOK_SECRET

    @receiver.on(WebhookTrigger.BOOKING_CREATED)
    async def booked(event: WebhookEvent[WebhookBooking]) -> None:
        print(event.payload.title)

`receiver` is an ASGI application: `app.add_route("/webhooks/calcom", receiver)` in Starlette and FastAPI. Elsewhere,
`parse` takes the raw body and the headers of a request, and `verify` only says whether the signature is right.
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
