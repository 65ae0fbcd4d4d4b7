# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ChatLinkIntent`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_datetime, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class ChatLinkIntent(Model):
    """A token to link a chat account to yours."""

    token: str = attrs.field(metadata={"secret": True})
    """Valid for linking one account."""
    expires_at: dt.datetime

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.token = data["token"]
            model.expires_at = decode_datetime(data["expiresAt"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
