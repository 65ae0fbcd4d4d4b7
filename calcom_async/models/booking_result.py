# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingResult`."""

from __future__ import annotations

from typing import Any, TypeAlias

from .any_booking import AnyBooking, decode_any_booking
from .booking_series import BookingSeries

BookingResult: TypeAlias = AnyBooking | BookingSeries
"""One booking, or the whole series if the request concerns one."""


def decode_booking_result(data: Any) -> BookingResult:
    """Decode to the member that matches the data."""
    if isinstance(data, list):
        return BookingSeries.from_list(data)
    return decode_any_booking(data)
