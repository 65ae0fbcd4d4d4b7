# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ScheduleOverride`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_date, dump, locate, new

_NAMES: Final = frozenset(("date", "startTime", "endTime"))
_REQUIRED: Final = ("date", "startTime", "endTime")


@attrs.define(kw_only=True, repr=False)
class ScheduleOverride(Model):
    """The hours of one particular day."""

    date: dt.date
    start_time: str
    """Wall-clock time in the schedule's zone, HH:MM on 24 hours."""
    end_time: str
    """Wall-clock time in the schedule's zone, HH:MM on 24 hours."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.date = decode_date(data["date"])
            model.start_time = data["startTime"]
            model.end_time = data["endTime"]
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"date": self.date, "startTime": self.start_time, "endTime": self.end_time}
        return {**dump(fields, utc=True), **self.additional_properties}
