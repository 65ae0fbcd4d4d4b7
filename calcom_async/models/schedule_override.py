# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ScheduleOverride`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_date, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class ScheduleOverride(SentModel):
    """The hours on one particular date."""

    date: dt.date
    start_time: str
    """Wall-clock time in the schedule's time zone, HH:MM in 24-hour format."""
    end_time: str
    """Wall-clock time in the schedule's time zone, HH:MM in 24-hour format."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.date = decode_date(data["date"])
            model.start_time = data["startTime"]
            model.end_time = data["endTime"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
