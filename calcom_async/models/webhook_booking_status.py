# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookBookingStatus`."""

from __future__ import annotations

from typing import Final

from .._codec import member_decoder
from .._model import OpenEnum


class WebhookBookingStatus(OpenEnum):
    """A booking's status as used in webhook deliveries; the rest of the API uses the same values in lowercase."""

    ACCEPTED = "ACCEPTED"
    PENDING = "PENDING"
    CANCELLED = "CANCELLED"
    REJECTED = "REJECTED"
    AWAITING_HOST = "AWAITING_HOST"


decode_webhook_booking_status: Final = member_decoder(WebhookBookingStatus)
