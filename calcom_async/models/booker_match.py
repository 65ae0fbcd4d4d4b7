# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookerMatch`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class BookerMatch(OpenEnum):
    """Whom it is about: the booker's own address, or everybody whose address is in the same domain."""

    EMAIL = "EMAIL"
    DOMAIN = "DOMAIN"


BookerMatchLike: TypeAlias = BookerMatch | Literal["EMAIL", "DOMAIN"]
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in BookerMatch}


def decode_booker_match(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
