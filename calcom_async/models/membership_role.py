# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`MembershipRole`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class MembershipRole(OpenEnum):
    """The known values; responses may contain others, as plain strings."""

    MEMBER = "MEMBER"
    OWNER = "OWNER"
    ADMIN = "ADMIN"


MembershipRoleLike: TypeAlias = MembershipRole | Literal["MEMBER", "OWNER", "ADMIN"]
"""Accepted as an argument: a member, or its value as a string."""

decode_membership_role: Final = member_decoder(MembershipRole)
