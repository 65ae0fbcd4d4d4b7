# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarEventStatus`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class CalendarEventStatus(OpenEnum):
    """The status of an event."""

    ACCEPTED = "accepted"
    PENDING = "pending"
    DECLINED = "declined"
    CANCELLED = "cancelled"


CalendarEventStatusLike: TypeAlias = CalendarEventStatus | Literal["accepted", "pending", "declined", "cancelled"]
"""Accepted as an argument: a member, or its value as a string."""

decode_calendar_event_status: Final = member_decoder(CalendarEventStatus)
