# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookFormat`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class BookFormat(OpenEnum):
    """How a book is bound."""

    HARD_COVER = "hard-cover"
    PAPERBACK = "paperback"
    EMPTY = ""


BookFormatLike: TypeAlias = BookFormat | Literal["hard-cover", "paperback", ""]
"""Accepted as an argument: a member, or its value as a string."""

decode_book_format: Final = member_decoder(BookFormat)
