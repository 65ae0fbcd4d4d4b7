# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Weekday`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class Weekday(OpenEnum):
    """The known values; responses may contain others, as plain strings."""

    MONDAY = "Monday"
    TUESDAY = "Tuesday"
    WEDNESDAY = "Wednesday"
    THURSDAY = "Thursday"
    FRIDAY = "Friday"
    SATURDAY = "Saturday"
    SUNDAY = "Sunday"


WeekdayLike: TypeAlias = Weekday | Literal["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
"""Accepted as an argument: a member, or its value as a string."""

decode_weekday: Final = member_decoder(Weekday)
