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
    """A human-readable message."""
    booking_uid: str
    cancelled_count: int
    """The number of cancelled bookings."""
    blocked_value: str
    """The address or domain that is now blocked."""

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
