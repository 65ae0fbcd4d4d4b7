# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`OAuth2ClientType`."""

from __future__ import annotations

from typing import Final

from .._codec import member_decoder
from .._model import OpenEnum


class OAuth2ClientType(OpenEnum):
    """Whether a client can keep a secret (CONFIDENTIAL) or uses PKCE instead (PUBLIC)."""

    CONFIDENTIAL = "CONFIDENTIAL"
    PUBLIC = "PUBLIC"


decode_o_auth_2_client_type: Final = member_decoder(OAuth2ClientType)
