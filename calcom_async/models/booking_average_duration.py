# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingAverageDuration`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class BookingAverageDuration(Model):
    """The average length of bookings in one period."""

    date: str
    """A short label of the period."""
    formatted_date_full: str
    """The period, formatted for display."""
    is_today: bool
    average: float
    """Minutes."""

    _wire_names: ClassVar = {"date": "Date", "average": "Average"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.date = data["Date"]
            model.formatted_date_full = data["formattedDateFull"]
            model.is_today = data["isToday"]
            model.average = data["Average"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
