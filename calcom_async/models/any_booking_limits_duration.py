# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AnyBookingLimitsDuration`."""

from __future__ import annotations

from typing import Any, TypeAlias

from .booking_limits_duration import BookingLimitsDuration
from .disabled import Disabled

AnyBookingLimitsDuration: TypeAlias = BookingLimitsDuration | Disabled
"""One of these types, depending on the data that the API sends."""


def decode_any_booking_limits_duration(data: Any) -> AnyBookingLimitsDuration:
    """Decode to the member that matches the data."""
    if data.get("disabled") is True:
        return Disabled.from_dict(data)
    return BookingLimitsDuration.from_dict(data)
