# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookFormat`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class BookFormat(OpenEnum):
    """How a book is bound."""

    HARD_COVER = "hard-cover"
    PAPERBACK = "paperback"
    EMPTY = ""


BookFormatLike: TypeAlias = BookFormat | Literal["hard-cover", "paperback", ""]
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in BookFormat}


def decode_book_format(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
