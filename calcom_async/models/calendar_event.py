# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarEvent`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_list, decode_model, new
from .._model import Model
from .calendar_event_attendee import CalendarEventAttendee
from .calendar_event_host import CalendarEventHost
from .calendar_event_location import CalendarEventLocation, decode_calendar_event_location
from .calendar_event_owner import CalendarEventOwner
from .calendar_event_status import CalendarEventStatus, decode_calendar_event_status
from .calendar_event_time import CalendarEventTime
from .calendar_provider import CalendarProvider, decode_calendar_provider


@attrs.define(kw_only=True, repr=False)
class CalendarEvent(Model):
    """An event in a connected calendar."""

    id: str
    """The event's id at its provider."""
    start: CalendarEventTime
    end: CalendarEventTime
    source: CalendarProvider | str
    """The calendar provider."""
    title: str | None = None
    """Missing for an event without a title."""
    description: str | None = None
    locations: list[CalendarEventLocation] | None = None
    """The ways to join; empty if there are none."""
    attendees: list[CalendarEventAttendee] | None = None
    """Everyone invited, including the host; missing if no one is."""
    hosts: list[CalendarEventHost] | None = None
    """The hosts of the event."""
    calendar_event_owner: CalendarEventOwner | None = None
    """The account whose calendar contains the event."""
    status: CalendarEventStatus | str | None = None

    _nullable: ClassVar = frozenset({
        "description", "locations", "attendees", "hosts", "calendar_event_owner", "status",
    })  # fmt: skip

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.start = decode_model(CalendarEventTime.from_dict, data["start"])
            model.end = decode_model(CalendarEventTime.from_dict, data["end"])
            model.source = decode_calendar_provider(data["source"])
            get: Getter = data.get
            model.title = get("title")
            model.description = get("description")
            model.locations = decode_list(decode_calendar_event_location, get("locations"))
            model.attendees = decode_list(CalendarEventAttendee.from_dict, get("attendees"))
            model.hosts = decode_list(CalendarEventHost.from_dict, get("hosts"))
            model.calendar_event_owner = decode_model(CalendarEventOwner.from_dict, get("calendarEventOwner"))
            model.status = decode_calendar_event_status(get("status"))
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
