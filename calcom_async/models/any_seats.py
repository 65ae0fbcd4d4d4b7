# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AnySeats`."""

from __future__ import annotations

from typing import Any, TypeAlias

from .disabled import Disabled
from .seats import Seats

AnySeats: TypeAlias = Seats | Disabled
"""One of these types, depending on the data that the API sends."""


def decode_any_seats(data: Any) -> AnySeats:
    """Decode to the member that matches the data."""
    if data.get("disabled") is True:
        return Disabled.from_dict(data)
    return Seats.from_dict(data)
