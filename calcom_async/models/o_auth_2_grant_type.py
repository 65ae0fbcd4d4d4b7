# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`OAuth2GrantType`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class OAuth2GrantType(OpenEnum):
    """The known values; a response may have others, as plain strings."""

    AUTHORIZATION_CODE = "authorization_code"
    REFRESH_TOKEN = "refresh_token"


OAuth2GrantTypeLike: TypeAlias = OAuth2GrantType | Literal["authorization_code", "refresh_token"]
"""What an argument takes: a member, or its text."""

decode_o_auth_2_grant_type: Final = member_decoder(OAuth2GrantType)
