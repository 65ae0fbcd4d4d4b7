# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookVideoCall`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class WebhookVideoCall(Model):
    """The API's `WebhookVideoCall`."""

    type: str
    """The app, such as `daily_video`."""
    url: str
    id: str | None = None
    password: str | None = attrs.field(default=None, metadata={"secret": True})
    """A password, or the token that lets a host in."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.type = data["type"]
            model.url = data["url"]
            get: Getter = data.get
            model.id = get("id")
            model.password = get("password")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
