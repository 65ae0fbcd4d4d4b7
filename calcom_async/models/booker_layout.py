# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookerLayout`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class BookerLayout(OpenEnum):
    """The known values; responses may contain others, as plain strings."""

    MONTH = "month"
    WEEK = "week"
    COLUMN = "column"


BookerLayoutLike: TypeAlias = BookerLayout | Literal["month", "week", "column"]
"""Accepted as an argument: a member, or its value as a string."""

decode_booker_layout: Final = member_decoder(BookerLayout)
