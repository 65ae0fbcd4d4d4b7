# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AnyBookingLimitsCount`."""

from __future__ import annotations

from typing import Any, TypeAlias

from .booking_limits_count import BookingLimitsCount
from .disabled import Disabled

AnyBookingLimitsCount: TypeAlias = BookingLimitsCount | Disabled
"""One of these types, depending on the data that the API sends."""


def decode_any_booking_limits_count(data: Any) -> AnyBookingLimitsCount:
    """Decode to the member that matches the data."""
    if data.get("disabled") is True:
        return Disabled.from_dict(data)
    return BookingLimitsCount.from_dict(data)
