# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarEventResponseStatus`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class CalendarEventResponseStatus(OpenEnum):
    """The response to an invitation; `pending` is a tentative yes, `needsAction` means no response yet."""

    ACCEPTED = "accepted"
    PENDING = "pending"
    DECLINED = "declined"
    NEEDS_ACTION = "needsAction"


CalendarEventResponseStatusLike: TypeAlias = (
    CalendarEventResponseStatus | Literal["accepted", "pending", "declined", "needsAction"]
)
"""Accepted as an argument: a member, or its value as a string."""

decode_calendar_event_response_status: Final = member_decoder(CalendarEventResponseStatus)
