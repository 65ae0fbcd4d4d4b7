# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingReferenceType`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class BookingReferenceType(OpenEnum):
    """The known values; responses may contain others, as plain strings."""

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
"""Accepted as an argument: a member, or its value as a string."""

decode_booking_reference_type: Final = member_decoder(BookingReferenceType)
