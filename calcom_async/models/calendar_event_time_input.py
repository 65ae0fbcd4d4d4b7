# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarEventTimeInput`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_datetime, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class CalendarEventTimeInput(SentModel):
    """When an event starts or ends."""

    time: dt.datetime
    time_zone: str
    """IANA name of the time zone that the calendar shows the event in."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.time = decode_datetime(data["time"])
            model.time_zone = data["timeZone"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
