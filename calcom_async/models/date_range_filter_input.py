# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`DateRangeFilterInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, decode_model, new
from .._model import SentModel
from .date_range_input import DateRangeInput


@attrs.define(kw_only=True, repr=False)
class DateRangeFilterInput(SentModel):
    """A date range; for the columns createdAt and, for bookings, startTime."""

    type: Literal["dr"] = "dr"
    data: DateRangeInput | Mapping[str, Any]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.type = data["type"]
            model.data = decode_model(DateRangeInput.from_dict, data["data"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
