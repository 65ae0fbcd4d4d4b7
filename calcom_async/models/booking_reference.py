# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingReference`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class BookingReference(Model):
    """A record that another service keeps of a booking, such as a calendar event or a video room."""

    id: int
    type: str
    """The service and the kind of record, such as google_calendar, zoom_video or ics-feed_calendar."""
    event_uid: str
    """The other service's own id; may be empty."""
    destination_calendar_id: str | None
    """The calendar that contains the event; null for everything except calendar events."""

    _nullable: ClassVar = frozenset({"destination_calendar_id"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.type = data["type"]
            model.event_uid = data["eventUid"]
            model.destination_calendar_id = data["destinationCalendarId"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
