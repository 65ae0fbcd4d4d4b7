# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ConnectedCalendars`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_list, decode_model, dump, locate, new
from .connected_calendar import ConnectedCalendar
from .destination_calendar import DestinationCalendar

_NAMES: Final = frozenset(("connectedCalendars", "destinationCalendar"))
_REQUIRED: Final = ("connectedCalendars", "destinationCalendar")


@attrs.define(kw_only=True, repr=False)
class ConnectedCalendars(Model):
    """The API's `ConnectedCalendars`."""

    connected_calendars: list[ConnectedCalendar]
    destination_calendar: DestinationCalendar
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.connected_calendars = decode_list(ConnectedCalendar.from_dict, data["connectedCalendars"])
            model.destination_calendar = decode_model(DestinationCalendar.from_dict, data["destinationCalendar"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"connectedCalendars": self.connected_calendars, "destinationCalendar": self.destination_calendar}
        return {**dump(fields), **self.additional_properties}
