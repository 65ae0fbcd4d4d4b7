# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CreditCharge`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_model, new
from .._model import Model
from .credit_balance import CreditBalance


@attrs.define(kw_only=True, repr=False)
class CreditCharge(Model):
    """The API's `CreditCharge`."""

    charged: bool
    """Also true if `externalRef` shows that the credits were charged before."""
    remaining_balance: CreditBalance
    team_id: int | None = None
    """The team or organization that paid; missing if you did."""

    _nullable: ClassVar = frozenset({"team_id"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.charged = data["charged"]
            model.remaining_balance = decode_model(CreditBalance.from_dict, data["remainingBalance"])
            get: Getter = data.get
            model.team_id = get("teamId")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
