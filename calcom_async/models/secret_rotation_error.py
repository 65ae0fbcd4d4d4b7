# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`SecretRotationError`."""

from __future__ import annotations

from typing import Any, Final

from ..types import OpenEnum


class SecretRotationError(OpenEnum):
    """The known values; an answer may bring others, as plain strings."""

    MISSING_PERMISSION = "missing_permission"
    TENANT_LIFETIME_POLICY = "tenant_lifetime_policy"
    TRANSIENT = "transient"
    UNKNOWN = "unknown"
    PENDING_SECRET_MINT_FAILED = "pending_secret_mint_failed"
    PENDING_SECRET_PROMOTION_FAILED = "pending_secret_promotion_failed"


_MEMBERS: Final = {member.value: member for member in SecretRotationError}


def decode_secret_rotation_error(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
