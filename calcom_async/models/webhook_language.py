# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookLanguage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class WebhookLanguage(Model):
    """The API's `WebhookLanguage`."""

    locale: str
    """Such as `en` or `pt-BR`."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.locale = data["locale"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
