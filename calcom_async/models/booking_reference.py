# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingReference`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("id", "type", "eventUid", "destinationCalendarId"))
_REQUIRED: Final = ("id", "type", "eventUid", "destinationCalendarId")
_NULLABLE: Final = frozenset(("destinationCalendarId",))


@attrs.define(kw_only=True, repr=False)
class BookingReference(Model):
    """What another service keeps of a booking, such as a calendar event or a video room."""

    id: int
    type: str
    """The service and what it keeps, such as google_calendar, zoom_video or ics-feed_calendar."""
    event_uid: str
    """The other service's own id; may be empty."""
    destination_calendar_id: str | None
    """The calendar that the event is in; null for anything but calendar events."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.type = data["type"]
            model.event_uid = data["eventUid"]
            model.destination_calendar_id = data["destinationCalendarId"]
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "id": self.id,
            "type": self.type,
            "eventUid": self.event_uid,
            "destinationCalendarId": self.destination_calendar_id,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
