# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`TeamAwaitingPayment`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_model, new
from .._model import Model
from .team import Team


@attrs.define(kw_only=True, repr=False)
class TeamAwaitingPayment(Model):
    """The response to creating a team if teams have to be paid for; the team exists once it is paid."""

    message: str
    payment_link: str
    """The URL of the payment page."""
    pending_team: Team

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.message = data["message"]
            model.payment_link = data["paymentLink"]
            model.pending_team = decode_model(Team.from_dict, data["pendingTeam"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
