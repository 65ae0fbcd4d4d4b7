# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarEventResponseStatus`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


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


_MEMBERS: Final = {member.value: member for member in CalendarEventResponseStatus}


def decode_calendar_event_response_status(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
