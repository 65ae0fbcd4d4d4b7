# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarDaysWindow`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class CalendarDaysWindow(SentModel):
    """The API's `CalendarDaysWindow`."""

    type: Literal["calendarDays"] = "calendarDays"
    value: int
    """The number of calendar days ahead."""
    rolling: bool | None = None
    """If true, the window rolls so that this many bookable days are always offered; if false, it counts days from
    the moment of booking, bookable or not.
    """

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.type = data["type"]
            model.value = data["value"]
            get: Getter = data.get
            model.rolling = get("rolling")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
