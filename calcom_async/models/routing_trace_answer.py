# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutingTraceAnswer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class RoutingTraceAnswer(Model):
    """The answer to one question of a routing form."""

    field_id: str
    label: str
    """The question as displayed."""
    display_value: str
    """The answer as displayed."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.field_id = data["fieldId"]
            model.label = data["label"]
            model.display_value = data["displayValue"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
