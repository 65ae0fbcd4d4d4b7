# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`SortOrder`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class SortOrder(OpenEnum):
    """The known values; an answer may bring others, as plain strings."""

    ASC = "asc"
    DESC = "desc"


SortOrderLike: TypeAlias = SortOrder | Literal["asc", "desc"]
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in SortOrder}


def decode_sort_order(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
