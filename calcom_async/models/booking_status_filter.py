# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingStatusFilter`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class BookingStatusFilter(OpenEnum):
    """Which bookings to list: `unconfirmed` ones are waiting for the host's confirmation, `recurring` ones belong
    to a series.
    """

    UPCOMING = "upcoming"
    RECURRING = "recurring"
    PAST = "past"
    CANCELLED = "cancelled"
    UNCONFIRMED = "unconfirmed"


BookingStatusFilterLike: TypeAlias = (
    BookingStatusFilter | Literal["upcoming", "recurring", "past", "cancelled", "unconfirmed"]
)
"""Accepted as an argument: a member, or its value as a string."""

decode_booking_status_filter: Final = member_decoder(BookingStatusFilter)
