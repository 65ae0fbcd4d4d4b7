# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`InsightsPeriod`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class InsightsPeriod(OpenEnum):
    """The known values; an answer may bring others, as plain strings."""

    PER_DAY = "perDay"
    PER_WEEK = "perWeek"
    PER_MONTH = "perMonth"


InsightsPeriodLike: TypeAlias = InsightsPeriod | Literal["perDay", "perWeek", "perMonth"]
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in InsightsPeriod}


def decode_insights_period(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
