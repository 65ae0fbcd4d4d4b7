# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingTrend`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class BookingTrend(Model):
    """What happened to bookings in one period."""

    formatted_date_full: str
    """The period, formatted for display."""
    is_today: bool
    month: str
    """A short label of the period, even if it is not a month."""
    created: int
    completed: int
    rescheduled: int
    cancelled: int
    no_show_host: int
    no_show_guest: int

    _wire_names: ClassVar = {
        "month": "Month", "created": "Created", "completed": "Completed", "rescheduled": "Rescheduled",
        "cancelled": "Cancelled", "no_show_host": "No-Show (Host)", "no_show_guest": "No-Show (Guest)",
    }  # fmt: skip

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.formatted_date_full = data["formattedDateFull"]
            model.is_today = data["isToday"]
            model.month = data["Month"]
            model.created = data["Created"]
            model.completed = data["Completed"]
            model.rescheduled = data["Rescheduled"]
            model.cancelled = data["Cancelled"]
            model.no_show_host = data["No-Show (Host)"]
            model.no_show_guest = data["No-Show (Guest)"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
