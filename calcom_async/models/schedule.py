# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Schedule`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_list, dump, locate, new
from .schedule_availability import ScheduleAvailability
from .schedule_override import ScheduleOverride

_NAMES: Final = frozenset(("id", "ownerId", "name", "timeZone", "availability", "isDefault", "overrides"))
_REQUIRED: Final = ("id", "ownerId", "name", "timeZone", "availability", "isDefault", "overrides")


@attrs.define(kw_only=True, repr=False)
class Schedule(Model):
    """When a person can be booked; event types refer to one."""

    id: int
    owner_id: int
    """The id of the user whose schedule it is."""
    name: str
    time_zone: str
    """IANA name of the zone that all times of the schedule are meant in."""
    availability: list[ScheduleAvailability]
    is_default: bool
    """Whether event types without a schedule of their own use this one."""
    overrides: list[ScheduleOverride]
    """Days on which other hours hold than the weekly ones."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.owner_id = data["ownerId"]
            model.name = data["name"]
            model.time_zone = data["timeZone"]
            model.availability = decode_list(ScheduleAvailability.from_dict, data["availability"])
            model.is_default = data["isDefault"]
            model.overrides = decode_list(ScheduleOverride.from_dict, data["overrides"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "id": self.id,
            "ownerId": self.owner_id,
            "name": self.name,
            "timeZone": self.time_zone,
            "availability": self.availability,
            "isDefault": self.is_default,
            "overrides": self.overrides,
        }
        return {**dump(fields), **self.additional_properties}
