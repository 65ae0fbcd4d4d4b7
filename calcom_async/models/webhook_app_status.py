# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookAppStatus`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, as_list, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class WebhookAppStatus(Model):
    """The result of syncing the booking to an app."""

    app_name: str
    type: str
    success: int
    failures: int
    errors: list[str]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.app_name = data["appName"]
            model.type = data["type"]
            model.success = data["success"]
            model.failures = data["failures"]
            model.errors = as_list(data["errors"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
