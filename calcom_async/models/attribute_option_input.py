# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeOptionInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class AttributeOptionInput(SentModel):
    """The API's `AttributeOptionInput`."""

    value: str
    """The display text."""
    slug: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.value = data["value"]
            model.slug = data["slug"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
