# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`OAuth2GrantType`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class OAuth2GrantType(OpenEnum):
    """The known values; responses may contain others, as plain strings."""

    AUTHORIZATION_CODE = "authorization_code"
    REFRESH_TOKEN = "refresh_token"


OAuth2GrantTypeLike: TypeAlias = OAuth2GrantType | Literal["authorization_code", "refresh_token"]
"""Accepted as an argument: a member, or its value as a string."""

decode_o_auth_2_grant_type: Final = member_decoder(OAuth2GrantType)
