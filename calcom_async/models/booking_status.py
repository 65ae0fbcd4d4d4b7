# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingStatus`."""

from __future__ import annotations

from typing import Any, Final

from ..types import OpenEnum


class BookingStatus(OpenEnum):
    """Where a booking stands: `pending` waits for the host's confirmation, `awaiting_host` for a host who joins an
    instant meeting.
    """

    ACCEPTED = "accepted"
    PENDING = "pending"
    CANCELLED = "cancelled"
    REJECTED = "rejected"
    AWAITING_HOST = "awaiting_host"


_MEMBERS: Final = {member.value: member for member in BookingStatus}


def decode_booking_status(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
