# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`DateRangeInput`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, decode_date, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class DateRangeInput(SentModel):
    """The API's `DateRangeInput`."""

    start_date: dt.date | None
    """The first day; null for an open start."""
    end_date: dt.date | None
    """The last day; null for an open end."""
    preset: str
    """`custom` for your own dates."""

    _nullable: ClassVar = frozenset({"start_date", "end_date"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.start_date = decode_date(data["startDate"])
            model.end_date = decode_date(data["endDate"])
            model.preset = data["preset"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
