# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`MembershipRole`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class MembershipRole(OpenEnum):
    """The known values; an answer may bring others, as plain strings."""

    MEMBER = "MEMBER"
    OWNER = "OWNER"
    ADMIN = "ADMIN"


MembershipRoleLike: TypeAlias = MembershipRole | Literal["MEMBER", "OWNER", "ADMIN"]
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in MembershipRole}


def decode_membership_role(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
