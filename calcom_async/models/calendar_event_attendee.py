# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarEventAttendee`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import SentModel
from .calendar_event_response_status import CalendarEventResponseStatus, decode_calendar_event_response_status


@attrs.define(kw_only=True, repr=False)
class CalendarEventAttendee(SentModel):
    """Someone who is invited to an event."""

    email: str
    name: str | None = None
    response_status: CalendarEventResponseStatus | str | None = None
    self_: bool | None = None
    """Whether this is the account that owns the calendar."""
    optional: bool | None = None
    """Whether attendance is optional."""
    host: bool | None = None
    """Whether they are a host of the event."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.email = data["email"]
            get: Getter = data.get
            model.name = get("name")
            model.response_status = decode_calendar_event_response_status(get("responseStatus"))
            model.self_ = get("self")
            model.optional = get("optional")
            model.host = get("host")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
