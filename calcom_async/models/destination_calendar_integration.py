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
"""Accepted as an argument: a member, or its value as a string."""

decode_destination_calendar_integration: Final = member_decoder(DestinationCalendarIntegration)
