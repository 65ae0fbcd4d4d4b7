# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`InsightsPreviousRange`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class InsightsPreviousRange(Model):
    """The period that metrics are compared with."""

    start_date: str
    """The first day, formatted for display."""
    end_date: str
    """The last day, formatted for display."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.start_date = data["startDate"]
            model.end_date = data["endDate"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
