# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`TeamBookingLimits`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, decode_model, new
from .._model import Model
from .booking_limits import BookingLimits


@attrs.define(kw_only=True, repr=False)
class TeamBookingLimits(Model):
    """Limits on how many bookings you accept for one team."""

    team_id: int
    team_name: str
    team_limit: BookingLimits
    """The limits that the team sets for everyone."""
    member_limit: BookingLimits | None
    """The limits you have set for yourself; null if there are none."""
    effective_limit: BookingLimits
    """The limits in effect."""

    _nullable: ClassVar = frozenset({"member_limit"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.team_id = data["teamId"]
            model.team_name = data["teamName"]
            model.team_limit = decode_model(BookingLimits.from_dict, data["teamLimit"])
            model.member_limit = decode_model(BookingLimits.from_dict, data["memberLimit"])
            model.effective_limit = decode_model(BookingLimits.from_dict, data["effectiveLimit"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
