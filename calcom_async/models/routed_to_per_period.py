# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutedToPerPeriod`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_model, new
from .._model import Model
from .routed_to_period_stats import RoutedToPeriodStats
from .routed_to_users import RoutedToUsers


@attrs.define(kw_only=True, repr=False)
class RoutedToPerPeriod(Model):
    """The number of bookings that each member got from routing forms."""

    users: RoutedToUsers
    period_stats: RoutedToPeriodStats

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.users = decode_model(RoutedToUsers.from_dict, data["users"])
            model.period_stats = decode_model(RoutedToPeriodStats.from_dict, data["periodStats"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
