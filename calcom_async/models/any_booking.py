# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AnyBooking`."""

from __future__ import annotations

from typing import Any, TypeAlias

from .booking import Booking
from .recurring_booking import RecurringBooking
from .recurring_seated_booking import RecurringSeatedBooking
from .seated_booking import SeatedBooking

AnyBooking: TypeAlias = Booking | RecurringBooking | SeatedBooking | RecurringSeatedBooking
"""A booking of any kind."""


def decode_any_booking(data: Any) -> AnyBooking:
    """Decode to the member that matches the data."""
    if data.get("recurringBookingUid") is not None and data.get("bookingFieldsResponses") is None:
        return RecurringSeatedBooking.from_dict(data)
    if data.get("recurringBookingUid") is not None:
        return RecurringBooking.from_dict(data)
    if data.get("bookingFieldsResponses") is None:
        return SeatedBooking.from_dict(data)
    return Booking.from_dict(data)
