# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AnyBookingLimitsDuration`."""

from __future__ import annotations

from typing import Any, TypeAlias

from .booking_limits_duration import BookingLimitsDuration
from .disabled import Disabled

AnyBookingLimitsDuration: TypeAlias = BookingLimitsDuration | Disabled
"""One of these, told apart by what the API sends."""


def decode_any_booking_limits_duration(data: Any) -> AnyBookingLimitsDuration:
    """The member that the data is."""
    if data.get("disabled") is True:
        return Disabled.from_dict(data)
    return BookingLimitsDuration.from_dict(data)
