# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`OAuth2ClientType`."""

from __future__ import annotations

from typing import Any, Final

from ..types import OpenEnum


class OAuth2ClientType(OpenEnum):
    """Whether a client can keep a secret (CONFIDENTIAL) or proves itself by PKCE (PUBLIC)."""

    CONFIDENTIAL = "CONFIDENTIAL"
    PUBLIC = "PUBLIC"


_MEMBERS: Final = {member.value: member for member in OAuth2ClientType}


def decode_o_auth_2_client_type(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
