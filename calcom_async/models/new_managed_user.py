# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`NewManagedUser`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_model, new
from .._model import Model
from .managed_user_profile import ManagedUserProfile


@attrs.define(kw_only=True, repr=False)
class NewManagedUser(Model):
    """A managed user with the first tokens."""

    access_token: str = attrs.field(metadata={"secret": True})
    """Valid for one hour."""
    refresh_token: str = attrs.field(metadata={"secret": True})
    """Valid for one year; a refresh replaces it as well."""
    access_token_expires_at: int
    """Milliseconds since 1970 in UTC."""
    refresh_token_expires_at: int
    """Milliseconds since 1970 in UTC."""
    user: ManagedUserProfile

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.access_token = data["accessToken"]
            model.refresh_token = data["refreshToken"]
            model.access_token_expires_at = data["accessTokenExpiresAt"]
            model.refresh_token_expires_at = data["refreshTokenExpiresAt"]
            model.user = decode_model(ManagedUserProfile.from_dict, data["user"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
