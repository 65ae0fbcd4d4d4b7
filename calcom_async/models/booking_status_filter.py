# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingStatusFilter`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class BookingStatusFilter(OpenEnum):
    """Which bookings to list: `unconfirmed` ones wait for the host, `recurring` ones belong to a series."""

    UPCOMING = "upcoming"
    RECURRING = "recurring"
    PAST = "past"
    CANCELLED = "cancelled"
    UNCONFIRMED = "unconfirmed"


BookingStatusFilterLike: TypeAlias = (
    BookingStatusFilter | Literal["upcoming", "recurring", "past", "cancelled", "unconfirmed"]
)
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in BookingStatusFilter}


def decode_booking_status_filter(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
