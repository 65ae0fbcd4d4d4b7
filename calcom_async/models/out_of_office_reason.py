# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`OutOfOfficeReason`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class OutOfOfficeReason(OpenEnum):
    """The known values; responses may contain others, as plain strings."""

    UNSPECIFIED = "unspecified"
    VACATION = "vacation"
    TRAVEL = "travel"
    SICK = "sick"
    PUBLIC_HOLIDAY = "public_holiday"


OutOfOfficeReasonLike: TypeAlias = (
    OutOfOfficeReason | Literal["unspecified", "vacation", "travel", "sick", "public_holiday"]
)
"""Accepted as an argument: a member, or its value as a string."""

decode_out_of_office_reason: Final = member_decoder(OutOfOfficeReason)
