# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ScheduleAvailability`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_list, new
from .._model import SentModel
from .weekday import Weekday, decode_weekday


@attrs.define(kw_only=True, repr=False)
class ScheduleAvailability(SentModel):
    """The same hours on one or several days of the week."""

    days: list[Weekday | str]
    start_time: str
    """Wall-clock time in the schedule's time zone, HH:MM in 24-hour format."""
    end_time: str
    """Wall-clock time in the schedule's time zone, HH:MM in 24-hour format."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.days = decode_list(decode_weekday, data["days"])
            model.start_time = data["startTime"]
            model.end_time = data["endTime"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
