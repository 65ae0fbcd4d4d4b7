# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`InsightsFilterInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_model, new
from .._model import SentModel
from .insights_filter_value_input import InsightsFilterValueInput, decode_insights_filter_value_input


@attrs.define(kw_only=True, repr=False)
class InsightsFilterInput(SentModel):
    """Filters statistics by one column."""

    id: str
    """The column, such as createdAt, startTime, eventTypeId or the id of a routing form's field."""
    value: InsightsFilterValueInput | Mapping[str, Any]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.value = decode_model(decode_insights_filter_value_input, data["value"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
