# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`OAuth2Tokens`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class OAuth2Tokens(Model):
    """Temporary access to a user's account."""

    access_token: str = attrs.field(metadata={"secret": True})
    token_type: str
    """Always `bearer`."""
    refresh_token: str = attrs.field(metadata={"secret": True})
    """Used to get the next tokens; valid for 30 days."""
    expires_in: int
    """The number of seconds for which the access token is valid."""
    scope: str | None = None
    """What the access token permits, if the client asked for scopes."""

    _wire_names: ClassVar = {
        "access_token": "access_token", "token_type": "token_type", "refresh_token": "refresh_token",
        "expires_in": "expires_in",
    }  # fmt: skip

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.access_token = data["access_token"]
            model.token_type = data["token_type"]
            model.refresh_token = data["refresh_token"]
            model.expires_in = data["expires_in"]
            get: Getter = data.get
            model.scope = get("scope")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
