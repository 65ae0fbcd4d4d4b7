# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`TeamBookingLimitsOverview`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, decode_list, decode_model, new
from .._model import Model
from .booking_limits import BookingLimits
from .team_booking_limits import TeamBookingLimits


@attrs.define(kw_only=True, repr=False)
class TeamBookingLimitsOverview(Model):
    """Limits on how many bookings you accept for all your teams."""

    teams: list[TeamBookingLimits]
    global_limit: BookingLimits | None
    """Your own limit for all bookings; null if you have none."""
    is_overcommitted: bool
    """Whether the limits for the teams exceed your own limit for all bookings when added up."""

    _nullable: ClassVar = frozenset({"global_limit"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.teams = decode_list(TeamBookingLimits.from_dict, data["teams"])
            model.global_limit = decode_model(BookingLimits.from_dict, data["globalLimit"])
            model.is_overcommitted = data["isOvercommitted"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
