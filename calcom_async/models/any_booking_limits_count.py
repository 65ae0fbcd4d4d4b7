# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AnyBookingLimitsCount`."""

from __future__ import annotations

from typing import Any, TypeAlias

from .booking_limits_count import BookingLimitsCount
from .disabled import Disabled

AnyBookingLimitsCount: TypeAlias = BookingLimitsCount | Disabled
"""One of these, told apart by what the API sends."""


def decode_any_booking_limits_count(data: Any) -> AnyBookingLimitsCount:
    """The member that the data is."""
    if data.get("disabled") is True:
        return Disabled.from_dict(data)
    return BookingLimitsCount.from_dict(data)
