# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookerMatch`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class BookerMatch(OpenEnum):
    """Whom it is about: the booker's own address, or everybody whose address is in the same domain."""

    EMAIL = "EMAIL"
    DOMAIN = "DOMAIN"


BookerMatchLike: TypeAlias = BookerMatch | Literal["EMAIL", "DOMAIN"]
"""What an argument takes: a member, or its text."""

decode_booker_match: Final = member_decoder(BookerMatch)
