# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookBookingStatus`."""

from __future__ import annotations

from typing import Any, Final

from ..types import OpenEnum


class WebhookBookingStatus(OpenEnum):
    """A booking's status as deliveries spell it; the calls of the API spell the same in small letters."""

    ACCEPTED = "ACCEPTED"
    PENDING = "PENDING"
    CANCELLED = "CANCELLED"
    REJECTED = "REJECTED"
    AWAITING_HOST = "AWAITING_HOST"


_MEMBERS: Final = {member.value: member for member in WebhookBookingStatus}


def decode_webhook_booking_status(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
