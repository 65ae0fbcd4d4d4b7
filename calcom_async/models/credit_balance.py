# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CreditBalance`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class CreditBalance(Model):
    """The API's `CreditBalance`."""

    monthly_remaining: float
    """The remaining credits of this month's allowance."""
    additional: float
    """The remaining additional credits that were bought."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.monthly_remaining = data["monthlyRemaining"]
            model.additional = data["additional"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
