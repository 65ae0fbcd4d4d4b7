# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingResult`."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._codec import decode_list
from .any_booking import AnyBooking, decode_any_booking
from .any_recurring_booking import AnyRecurringBooking, decode_any_recurring_booking

BookingResult: TypeAlias = AnyBooking | list[AnyRecurringBooking]
"""One booking, or a list of them where the request concerns a whole series."""


def decode_booking_result(data: Any) -> BookingResult:
    """The member that the data is."""
    if isinstance(data, list):
        return decode_list(decode_any_recurring_booking, data)
    return decode_any_booking(data)
