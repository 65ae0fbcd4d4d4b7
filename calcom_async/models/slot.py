# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Slot`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_datetime, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class Slot(Model):
    """A time at which the event type can be booked."""

    start: dt.datetime
    """With the offset of the requested time zone, or in UTC if none was requested."""
    end: dt.datetime | None = None
    """Only with the format `range`."""
    seats_booked: int | None = None
    """Only for event types with seats."""
    seats_remaining: int | None = None
    """Only for event types with seats."""
    seats_total: int | None = None
    """Only for event types with seats."""
    booking_uid: str | None = None
    """The booking that already holds seats in this slot, if there is one."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.start = decode_datetime(data["start"])
            get: Getter = data.get
            model.end = decode_datetime(get("end"))
            model.seats_booked = get("seatsBooked")
            model.seats_remaining = get("seatsRemaining")
            model.seats_total = get("seatsTotal")
            model.booking_uid = get("bookingUid")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
