# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarEventStatus`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class CalendarEventStatus(OpenEnum):
    """Whether an event takes place."""

    ACCEPTED = "accepted"
    PENDING = "pending"
    DECLINED = "declined"
    CANCELLED = "cancelled"


CalendarEventStatusLike: TypeAlias = CalendarEventStatus | Literal["accepted", "pending", "declined", "cancelled"]
"""What an argument takes: a member, or its text."""

decode_calendar_event_status: Final = member_decoder(CalendarEventStatus)
