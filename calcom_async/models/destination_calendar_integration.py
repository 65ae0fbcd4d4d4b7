# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`DestinationCalendarIntegration`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class DestinationCalendarIntegration(OpenEnum):
    """The kinds of calendars that bookings can be written to."""

    APPLE_CALENDAR = "apple_calendar"
    GOOGLE_CALENDAR = "google_calendar"
    OFFICE365_CALENDAR = "office365_calendar"


DestinationCalendarIntegrationLike: TypeAlias = (
    DestinationCalendarIntegration | Literal["apple_calendar", "google_calendar", "office365_calendar"]
)
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in DestinationCalendarIntegration}


def decode_destination_calendar_integration(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
