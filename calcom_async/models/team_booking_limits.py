# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`TeamBookingLimits`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_model, dump, locate, new
from .booking_limits import BookingLimits

_NAMES: Final = frozenset(("teamId", "teamName", "teamLimit", "memberLimit", "effectiveLimit"))
_REQUIRED: Final = ("teamId", "teamName", "teamLimit", "memberLimit", "effectiveLimit")
_NULLABLE: Final = frozenset(("memberLimit",))


@attrs.define(kw_only=True, repr=False)
class TeamBookingLimits(Model):
    """How many bookings you take for one team at the most."""

    team_id: int
    team_name: str
    team_limit: BookingLimits
    """What the team sets for everyone."""
    member_limit: BookingLimits | None
    """What you have set for yourself; null where that is nothing."""
    effective_limit: BookingLimits
    """What counts in the end."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.team_id = data["teamId"]
            model.team_name = data["teamName"]
            model.team_limit = decode_model(BookingLimits.from_dict, data["teamLimit"])
            model.member_limit = decode_model(BookingLimits.from_dict, data["memberLimit"])
            model.effective_limit = decode_model(BookingLimits.from_dict, data["effectiveLimit"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "teamId": self.team_id,
            "teamName": self.team_name,
            "teamLimit": self.team_limit,
            "memberLimit": self.member_limit,
            "effectiveLimit": self.effective_limit,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
