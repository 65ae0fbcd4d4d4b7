# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarEventTime`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_datetime, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class CalendarEventTime(Model):
    """When an event starts or ends."""

    time: dt.datetime | None = None
    """May be missing for all-day events."""
    time_zone: str | None = None
    """IANA name of the time zone that the event was created in."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            get: Getter = data.get
            model.time = decode_datetime(get("time"))
            model.time_zone = get("timeZone")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
