# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RefreshedApiKey`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class RefreshedApiKey(Model):
    """The key that replaced the old one."""

    api_key: str = attrs.field(metadata={"secret": True})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.api_key = data["apiKey"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
