# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutedToPeriodStat`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, decode_datetime, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class RoutedToPeriodStat(Model):
    """One member's count for one period."""

    user_id: int
    period_start: dt.datetime
    total: int

    _wire_names: ClassVar = {"period_start": "period_start"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.user_id = data["userId"]
            model.period_start = decode_datetime(data["period_start"])
            model.total = data["total"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
