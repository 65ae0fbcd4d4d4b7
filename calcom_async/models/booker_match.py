# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookerMatch`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class BookerMatch(OpenEnum):
    """Whom to block or report: only the booker's own address, or every address in the same domain."""

    EMAIL = "EMAIL"
    DOMAIN = "DOMAIN"


BookerMatchLike: TypeAlias = BookerMatch | Literal["EMAIL", "DOMAIN"]
"""Accepted as an argument: a member, or its value as a string."""

decode_booker_match: Final = member_decoder(BookerMatch)
