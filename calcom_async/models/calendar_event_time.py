# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarEventTime`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, decode_datetime, dump, locate, new

_NAMES: Final = frozenset(("time", "timeZone"))


@attrs.define(kw_only=True, repr=False)
class CalendarEventTime(Model):
    """When an event starts or ends."""

    time: dt.datetime | None = None
    """May be missing for events that last whole days."""
    time_zone: str | None = None
    """IANA name of the zone that the event was made in."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            get: Getter = data.get
            model.time = decode_datetime(get("time"))
            model.time_zone = get("timeZone")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"time": self.time, "timeZone": self.time_zone}
        return {**dump(fields), **self.additional_properties}
