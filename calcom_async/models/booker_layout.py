# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookerLayout`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class BookerLayout(OpenEnum):
    """The known values; an answer may bring others, as plain strings."""

    MONTH = "month"
    WEEK = "week"
    COLUMN = "column"


BookerLayoutLike: TypeAlias = BookerLayout | Literal["month", "week", "column"]
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in BookerLayout}


def decode_booker_layout(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
