# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookerLayout`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class BookerLayout(OpenEnum):
    """The known values; a response may have others, as plain strings."""

    MONTH = "month"
    WEEK = "week"
    COLUMN = "column"


BookerLayoutLike: TypeAlias = BookerLayout | Literal["month", "week", "column"]
"""What an argument takes: a member, or its text."""

decode_booker_layout: Final = member_decoder(BookerLayout)
