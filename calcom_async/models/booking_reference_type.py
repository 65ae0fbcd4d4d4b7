# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingReferenceType`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class BookingReferenceType(OpenEnum):
    """The known values; an answer may bring others, as plain strings."""

    GOOGLE_CALENDAR = "google_calendar"
    OFFICE365_CALENDAR = "office365_calendar"
    DAILY_VIDEO = "daily_video"
    GOOGLE_VIDEO = "google_video"
    OFFICE365_VIDEO = "office365_video"
    ZOOM_VIDEO = "zoom_video"


BookingReferenceTypeLike: TypeAlias = (
    BookingReferenceType
    | Literal["google_calendar", "office365_calendar", "daily_video", "google_video", "office365_video", "zoom_video"]
)
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in BookingReferenceType}


def decode_booking_reference_type(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
