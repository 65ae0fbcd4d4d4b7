# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`OAuth2GrantType`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class OAuth2GrantType(OpenEnum):
    """The known values; an answer may bring others, as plain strings."""

    AUTHORIZATION_CODE = "authorization_code"
    REFRESH_TOKEN = "refresh_token"


OAuth2GrantTypeLike: TypeAlias = OAuth2GrantType | Literal["authorization_code", "refresh_token"]
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in OAuth2GrantType}


def decode_o_auth_2_grant_type(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
