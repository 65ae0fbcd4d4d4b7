# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`SecretRotationError`."""

from __future__ import annotations

from typing import Final

from .._codec import member_decoder
from .._model import OpenEnum


class SecretRotationError(OpenEnum):
    """The known values; responses may contain others, as plain strings."""

    MISSING_PERMISSION = "missing_permission"
    TENANT_LIFETIME_POLICY = "tenant_lifetime_policy"
    TRANSIENT = "transient"
    UNKNOWN = "unknown"
    PENDING_SECRET_MINT_FAILED = "pending_secret_mint_failed"
    PENDING_SECRET_PROMOTION_FAILED = "pending_secret_promotion_failed"


decode_secret_rotation_error: Final = member_decoder(SecretRotationError)
