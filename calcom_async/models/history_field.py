# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HistoryField`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_model, new
from .._model import Model
from .history_value import HistoryValue, decode_history_value


@attrs.define(kw_only=True, repr=False)
class HistoryField(Model):
    """One property that was changed."""

    label: str
    """Its English name."""
    field_value: HistoryValue

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.label = data["label"]
            model.field_value = decode_model(decode_history_value, data["fieldValue"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
