# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`DestinationCalendarIntegration`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class DestinationCalendarIntegration(OpenEnum):
    """The kinds of calendars that bookings can be written to."""

    APPLE_CALENDAR = "apple_calendar"
    GOOGLE_CALENDAR = "google_calendar"
    OFFICE365_CALENDAR = "office365_calendar"


DestinationCalendarIntegrationLike: TypeAlias = (
    DestinationCalendarIntegration | Literal["apple_calendar", "google_calendar", "office365_calendar"]
)
"""What an argument takes: a member, or its text."""

decode_destination_calendar_integration: Final = member_decoder(DestinationCalendarIntegration)
