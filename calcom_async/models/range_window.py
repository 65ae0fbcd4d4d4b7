# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RangeWindow`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, decode_date, decode_list, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class RangeWindow(SentModel):
    """The API's `RangeWindow`."""

    type: Literal["range"] = "range"
    value: list[dt.date]
    """The first and the last bookable day."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.type = data["type"]
            model.value = decode_list(decode_date, data["value"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
