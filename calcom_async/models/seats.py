# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Seats`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class Seats(SentModel):
    """Several people may book the same slot."""

    seats_per_time_slot: int
    show_attendee_info: bool
    """Whether attendees can see each other."""
    show_availability_count: bool
    """Whether the number of available seats is shown."""
    disabled: Literal[False] | None = None
    """False in responses."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.seats_per_time_slot = data["seatsPerTimeSlot"]
            model.show_attendee_info = data["showAttendeeInfo"]
            model.show_availability_count = data["showAvailabilityCount"]
            get: Getter = data.get
            model.disabled = get("disabled")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
