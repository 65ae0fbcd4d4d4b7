# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`SortOrder`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class SortOrder(OpenEnum):
    """The known values; responses may contain others, as plain strings."""

    ASC = "asc"
    DESC = "desc"


SortOrderLike: TypeAlias = SortOrder | Literal["asc", "desc"]
"""Accepted as an argument: a member, or its value as a string."""

decode_sort_order: Final = member_decoder(SortOrder)
