# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingLimits`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class BookingLimits(Model):
    """Limits on how many bookings someone accepts; null means unlimited."""

    per_day: int | None
    per_week: int | None
    per_month: int | None
    per_year: int | None

    _nullable: ClassVar = frozenset({"per_day", "per_week", "per_month", "per_year"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.per_day = data["perDay"]
            model.per_week = data["perWeek"]
            model.per_month = data["perMonth"]
            model.per_year = data["perYear"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
