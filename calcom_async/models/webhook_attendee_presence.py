# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookAttendeePresence`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class WebhookAttendeePresence(Model):
    """The API's `WebhookAttendeePresence`."""

    email: str
    no_show: bool

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.email = data["email"]
            model.no_show = data["noShow"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
