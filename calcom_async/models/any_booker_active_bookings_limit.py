# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AnyBookerActiveBookingsLimit`."""

from __future__ import annotations

from typing import Any, TypeAlias

from .booker_active_bookings_limit import BookerActiveBookingsLimit
from .disabled import Disabled

AnyBookerActiveBookingsLimit: TypeAlias = BookerActiveBookingsLimit | Disabled
"""One of these types, depending on the data that the API sends."""


def decode_any_booker_active_bookings_limit(data: Any) -> AnyBookerActiveBookingsLimit:
    """Decode to the member that matches the data."""
    if data.get("disabled") is True:
        return Disabled.from_dict(data)
    return BookerActiveBookingsLimit.from_dict(data)
