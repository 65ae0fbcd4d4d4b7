# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarEventTimeInput`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_datetime, dump, locate, new

_NAMES: Final = frozenset(("time", "timeZone"))
_REQUIRED: Final = ("time", "timeZone")


@attrs.define(kw_only=True, repr=False)
class CalendarEventTimeInput(Model):
    """When an event starts or ends."""

    time: dt.datetime
    time_zone: str
    """IANA name of the zone that the calendar shows the event in."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.time = decode_datetime(data["time"])
            model.time_zone = data["timeZone"]
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"time": self.time, "timeZone": self.time_zone}
        return {**dump(fields, utc=True), **self.additional_properties}
