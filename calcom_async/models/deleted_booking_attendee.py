# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`DeletedBookingAttendee`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class DeletedBookingAttendee(Model):
    """An attendee who was removed from a booking."""

    id: int
    booking_id: int
    name: str
    email: str
    time_zone: str
    """IANA time zone name."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.booking_id = data["bookingId"]
            model.name = data["name"]
            model.email = data["email"]
            model.time_zone = data["timeZone"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
