# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Schedule`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_list, new
from .._model import Model
from .schedule_availability import ScheduleAvailability
from .schedule_override import ScheduleOverride


@attrs.define(kw_only=True, repr=False)
class Schedule(Model):
    """The times when a person can be booked; event types refer to a schedule."""

    id: int
    owner_id: int
    """The id of the user who owns the schedule."""
    name: str
    time_zone: str
    """IANA name of the time zone that all times of the schedule refer to."""
    availability: list[ScheduleAvailability]
    is_default: bool
    """Whether event types without a schedule of their own use this one."""
    overrides: list[ScheduleOverride]
    """Dates with hours that differ from the weekly ones."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.owner_id = data["ownerId"]
            model.name = data["name"]
            model.time_zone = data["timeZone"]
            model.availability = decode_list(ScheduleAvailability.from_dict, data["availability"])
            model.is_default = data["isDefault"]
            model.overrides = decode_list(ScheduleOverride.from_dict, data["overrides"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
