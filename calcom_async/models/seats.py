# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Seats`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Literal, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("seatsPerTimeSlot", "showAttendeeInfo", "showAvailabilityCount", "disabled"))
_REQUIRED: Final = ("seatsPerTimeSlot", "showAttendeeInfo", "showAvailabilityCount")


@attrs.define(kw_only=True, repr=False)
class Seats(Model):
    """Several people may book the same slot."""

    seats_per_time_slot: int
    show_attendee_info: bool
    """Whether attendees see each other."""
    show_availability_count: bool
    """Whether the number of free seats is shown."""
    disabled: Literal[False] | None = None
    """Answers carry it as false."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.seats_per_time_slot = data["seatsPerTimeSlot"]
            model.show_attendee_info = data["showAttendeeInfo"]
            model.show_availability_count = data["showAvailabilityCount"]
            get: Getter = data.get
            model.disabled = get("disabled")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "seatsPerTimeSlot": self.seats_per_time_slot,
            "showAttendeeInfo": self.show_attendee_info,
            "showAvailabilityCount": self.show_availability_count,
            "disabled": self.disabled,
        }
        return {**dump(fields, utc=True), **self.additional_properties}
