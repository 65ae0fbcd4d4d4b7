# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarEventResponseStatus`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class CalendarEventResponseStatus(OpenEnum):
    """What somebody has answered to an invitation; `pending` stands for a tentative yes, `needsAction` for no answer
    so far.
    """

    ACCEPTED = "accepted"
    PENDING = "pending"
    DECLINED = "declined"
    NEEDS_ACTION = "needsAction"


CalendarEventResponseStatusLike: TypeAlias = (
    CalendarEventResponseStatus | Literal["accepted", "pending", "declined", "needsAction"]
)
"""What an argument takes: a member, or its text."""

decode_calendar_event_response_status: Final = member_decoder(CalendarEventResponseStatus)
