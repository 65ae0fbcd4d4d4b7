# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingBlockResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class BookingBlockResult(Model):
    """The API's `BookingBlockResult`."""

    success: bool
    message: str
    """What was done, for people to read."""
    booking_uid: str
    cancelled_count: int
    """How many bookings were cancelled."""
    blocked_value: str
    """The address or domain that is blocked now."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.success = data["success"]
            model.message = data["message"]
            model.booking_uid = data["bookingUid"]
            model.cancelled_count = data["cancelledCount"]
            model.blocked_value = data["blockedValue"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
