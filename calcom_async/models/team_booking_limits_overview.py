# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`TeamBookingLimitsOverview`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_list, decode_model, dump, locate, new
from .booking_limits import BookingLimits
from .team_booking_limits import TeamBookingLimits

_NAMES: Final = frozenset(("teams", "globalLimit", "isOvercommitted"))
_REQUIRED: Final = ("teams", "globalLimit", "isOvercommitted")
_NULLABLE: Final = frozenset(("globalLimit",))


@attrs.define(kw_only=True, repr=False)
class TeamBookingLimitsOverview(Model):
    """How many bookings you take for all your teams at the most."""

    teams: list[TeamBookingLimits]
    global_limit: BookingLimits | None
    """Your own limit for all bookings; null where you have none."""
    is_overcommitted: bool
    """Whether the limits for the teams add up to more than your own limit for all bookings."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.teams = decode_list(TeamBookingLimits.from_dict, data["teams"])
            model.global_limit = decode_model(BookingLimits.from_dict, data["globalLimit"])
            model.is_overcommitted = data["isOvercommitted"]
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"teams": self.teams, "globalLimit": self.global_limit, "isOvercommitted": self.is_overcommitted}
        return {**dump(fields, _NULLABLE), **self.additional_properties}
