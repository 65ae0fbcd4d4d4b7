# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Slot`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, decode_datetime, dump, locate, new

_NAMES: Final = frozenset(("start", "end", "seatsBooked", "seatsRemaining", "seatsTotal", "bookingUid"))
_REQUIRED: Final = ("start",)


@attrs.define(kw_only=True, repr=False)
class Slot(Model):
    """A time at which the event type can be booked."""

    start: dt.datetime
    """In the asked time zone's offset, or in UTC when none was asked."""
    end: dt.datetime | None = None
    """Only with the format `range`."""
    seats_booked: int | None = None
    """Only for event types with seats."""
    seats_remaining: int | None = None
    """Only for event types with seats."""
    seats_total: int | None = None
    """Only for event types with seats."""
    booking_uid: str | None = None
    """The booking that already holds seats of this slot, if there is one."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.start = decode_datetime(data["start"])
            get: Getter = data.get
            model.end = decode_datetime(get("end"))
            model.seats_booked = get("seatsBooked")
            model.seats_remaining = get("seatsRemaining")
            model.seats_total = get("seatsTotal")
            model.booking_uid = get("bookingUid")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "start": self.start,
            "end": self.end,
            "seatsBooked": self.seats_booked,
            "seatsRemaining": self.seats_remaining,
            "seatsTotal": self.seats_total,
            "bookingUid": self.booking_uid,
        }
        return {**dump(fields), **self.additional_properties}
