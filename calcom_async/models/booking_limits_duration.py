# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingLimitsDuration`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class BookingLimitsDuration(SentModel):
    """The maximum number of booked minutes per period, in multiples of 15. A shorter period may not allow more than
    a longer one.
    """

    day: int | None = None
    week: int | None = None
    month: int | None = None
    year: int | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            get: Getter = data.get
            model.day = get("day")
            model.week = get("week")
            model.month = get("month")
            model.year = get("year")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
