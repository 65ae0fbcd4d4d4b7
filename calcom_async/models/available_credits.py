# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AvailableCredits`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_model, new
from .._model import Model
from .credit_balance import CreditBalance


@attrs.define(kw_only=True, repr=False)
class AvailableCredits(Model):
    """The API's `AvailableCredits`."""

    has_credits: bool
    """Whether there are credits to spend."""
    balance: CreditBalance

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.has_credits = data["hasCredits"]
            model.balance = decode_model(CreditBalance.from_dict, data["balance"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
