# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`PendingSecret`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, decode_datetime, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class PendingSecret(Model):
    """The API's `PendingSecret`."""

    created_at: dt.datetime | None
    expires_at: dt.datetime | None

    _nullable: ClassVar = frozenset({"created_at", "expires_at"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.created_at = decode_datetime(data["createdAt"])
            model.expires_at = decode_datetime(data["expiresAt"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
