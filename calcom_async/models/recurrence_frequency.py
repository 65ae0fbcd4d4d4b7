# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RecurrenceFrequency`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class RecurrenceFrequency(OpenEnum):
    """The known values; an answer may bring others, as plain strings."""

    YEARLY = "yearly"
    MONTHLY = "monthly"
    WEEKLY = "weekly"


RecurrenceFrequencyLike: TypeAlias = RecurrenceFrequency | Literal["yearly", "monthly", "weekly"]
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in RecurrenceFrequency}


def decode_recurrence_frequency(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
