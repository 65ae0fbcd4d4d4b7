# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookCredentialProblem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class WebhookCredentialProblem(Model):
    """The API's `WebhookCredentialProblem`."""

    type: str
    message: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.type = data["type"]
            model.message = data["message"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
