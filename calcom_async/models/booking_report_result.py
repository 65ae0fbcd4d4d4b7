# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingReportResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class BookingReportResult(Model):
    """The API's `BookingReportResult`."""

    success: bool
    message: str
    """A human-readable message."""
    booking_uid: str
    reported_count: int
    """The number of reports that were created."""
    cancelled_count: int
    """The number of cancelled bookings."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.success = data["success"]
            model.message = data["message"]
            model.booking_uid = data["bookingUid"]
            model.reported_count = data["reportedCount"]
            model.cancelled_count = data["cancelledCount"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
