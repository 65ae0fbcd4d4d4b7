# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarEventLocation`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from .._model import JSONObject
from .calendar_event_more_location import CalendarEventMoreLocation
from .calendar_event_phone_location import CalendarEventPhoneLocation
from .calendar_event_sip_location import CalendarEventSipLocation
from .calendar_event_video_location import CalendarEventVideoLocation

CalendarEventLocation: TypeAlias = (
    CalendarEventVideoLocation
    | CalendarEventPhoneLocation
    | CalendarEventSipLocation
    | CalendarEventMoreLocation
    | JSONObject
)
"""A way to join an event."""

_BY_TYPE: Final[dict[Any, Callable[[Any], CalendarEventLocation]]] = {
    "video": CalendarEventVideoLocation.from_dict,
    "phone": CalendarEventPhoneLocation.from_dict,
    "sip": CalendarEventSipLocation.from_dict,
    "more": CalendarEventMoreLocation.from_dict,
}


def decode_calendar_event_location(data: Any) -> CalendarEventLocation:
    """Decode to the member that matches the data; data of an unknown kind is returned unchanged."""
    if (decode := _BY_TYPE.get(data.get("type"))) is not None:
        return decode(data)
    return data  # type: ignore[no-any-return]
