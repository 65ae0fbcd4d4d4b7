# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`SortOrder`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class SortOrder(OpenEnum):
    """The known values; a response may have others, as plain strings."""

    ASC = "asc"
    DESC = "desc"


SortOrderLike: TypeAlias = SortOrder | Literal["asc", "desc"]
"""What an argument takes: a member, or its text."""

decode_sort_order: Final = member_decoder(SortOrder)
