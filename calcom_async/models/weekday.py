# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Weekday`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class Weekday(OpenEnum):
    """The known values; a response may have others, as plain strings."""

    MONDAY = "Monday"
    TUESDAY = "Tuesday"
    WEDNESDAY = "Wednesday"
    THURSDAY = "Thursday"
    FRIDAY = "Friday"
    SATURDAY = "Saturday"
    SUNDAY = "Sunday"


WeekdayLike: TypeAlias = Weekday | Literal["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
"""What an argument takes: a member, or its text."""

decode_weekday: Final = member_decoder(Weekday)
