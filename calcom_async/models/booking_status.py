# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingStatus`."""

from __future__ import annotations

from typing import Final

from .._codec import member_decoder
from .._model import OpenEnum


class BookingStatus(OpenEnum):
    """The status of a booking: `pending` is waiting for the host's confirmation, `awaiting_host` for a host to join
    an instant meeting.
    """

    ACCEPTED = "accepted"
    PENDING = "pending"
    CANCELLED = "cancelled"
    REJECTED = "rejected"
    AWAITING_HOST = "awaiting_host"


decode_booking_status: Final = member_decoder(BookingStatus)
