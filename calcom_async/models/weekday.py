# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Weekday`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class Weekday(OpenEnum):
    """The known values; an answer may bring others, as plain strings."""

    MONDAY = "Monday"
    TUESDAY = "Tuesday"
    WEDNESDAY = "Wednesday"
    THURSDAY = "Thursday"
    FRIDAY = "Friday"
    SATURDAY = "Saturday"
    SUNDAY = "Sunday"


WeekdayLike: TypeAlias = Weekday | Literal["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in Weekday}


def decode_weekday(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
