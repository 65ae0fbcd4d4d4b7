# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarEventStatus`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class CalendarEventStatus(OpenEnum):
    """Whether an event takes place."""

    ACCEPTED = "accepted"
    PENDING = "pending"
    DECLINED = "declined"
    CANCELLED = "cancelled"


CalendarEventStatusLike: TypeAlias = CalendarEventStatus | Literal["accepted", "pending", "declined", "cancelled"]
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in CalendarEventStatus}


def decode_calendar_event_status(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
