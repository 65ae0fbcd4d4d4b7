# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AnyRecurringBooking`."""

from __future__ import annotations

from typing import Any, TypeAlias

from .recurring_booking import RecurringBooking
from .recurring_seated_booking import RecurringSeatedBooking

AnyRecurringBooking: TypeAlias = RecurringBooking | RecurringSeatedBooking
"""One of a series of bookings, with or without seats."""


def decode_any_recurring_booking(data: Any) -> AnyRecurringBooking:
    """Decode to the member that matches the data."""
    if data.get("bookingFieldsResponses") is None:
        return RecurringSeatedBooking.from_dict(data)
    return RecurringBooking.from_dict(data)
