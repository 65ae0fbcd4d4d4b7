# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarEventHost`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model
from .calendar_event_response_status import CalendarEventResponseStatus, decode_calendar_event_response_status


@attrs.define(kw_only=True, repr=False)
class CalendarEventHost(Model):
    """A host of an event."""

    email: str
    name: str | None = None
    response_status: CalendarEventResponseStatus | str | None = None

    _nullable: ClassVar = frozenset({"name", "response_status"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.email = data["email"]
            get: Getter = data.get
            model.name = get("name")
            model.response_status = decode_calendar_event_response_status(get("responseStatus"))
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
