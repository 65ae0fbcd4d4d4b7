# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`InsightsMetric`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class InsightsMetric(Model):
    """One metric."""

    count: float
    """The value."""
    delta_previous: float
    """The change from the previous period, as a percentage."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.count = data["count"]
            model.delta_previous = data["deltaPrevious"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
