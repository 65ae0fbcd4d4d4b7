# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ManagedUserTokens`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class ManagedUserTokens(Model):
    """Access to a managed user's account; store both tokens."""

    access_token: str = attrs.field(metadata={"secret": True})
    """Valid for one hour."""
    refresh_token: str = attrs.field(metadata={"secret": True})
    """Valid for one year; a refresh replaces it as well."""
    access_token_expires_at: int
    """Milliseconds since 1970 in UTC."""
    refresh_token_expires_at: int
    """Milliseconds since 1970 in UTC."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.access_token = data["accessToken"]
            model.refresh_token = data["refreshToken"]
            model.access_token_expires_at = data["accessTokenExpiresAt"]
            model.refresh_token_expires_at = data["refreshTokenExpiresAt"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
