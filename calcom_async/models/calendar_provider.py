# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarProvider`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class CalendarProvider(OpenEnum):
    """Where calendars are kept; most operations know some of them only."""

    GOOGLE = "google"
    OFFICE365 = "office365"
    APPLE = "apple"
    ICS_FEED = "ics-feed"


CalendarProviderLike: TypeAlias = CalendarProvider | Literal["google", "office365", "apple", "ics-feed"]
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in CalendarProvider}


def decode_calendar_provider(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
