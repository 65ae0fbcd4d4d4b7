# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`OutOfOfficeReason`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class OutOfOfficeReason(OpenEnum):
    """The known values; an answer may bring others, as plain strings."""

    UNSPECIFIED = "unspecified"
    VACATION = "vacation"
    TRAVEL = "travel"
    SICK = "sick"
    PUBLIC_HOLIDAY = "public_holiday"


OutOfOfficeReasonLike: TypeAlias = (
    OutOfOfficeReason | Literal["unspecified", "vacation", "travel", "sick", "public_holiday"]
)
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in OutOfOfficeReason}


def decode_out_of_office_reason(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
