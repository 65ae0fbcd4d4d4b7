# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ConnectedCalendars`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_list, decode_model, new
from .._model import Model
from .connected_calendar import ConnectedCalendar
from .destination_calendar import DestinationCalendar


@attrs.define(kw_only=True, repr=False)
class ConnectedCalendars(Model):
    """The API's `ConnectedCalendars`."""

    connected_calendars: list[ConnectedCalendar]
    destination_calendar: DestinationCalendar

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.connected_calendars = decode_list(ConnectedCalendar.from_dict, data["connectedCalendars"])
            model.destination_calendar = decode_model(DestinationCalendar.from_dict, data["destinationCalendar"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
