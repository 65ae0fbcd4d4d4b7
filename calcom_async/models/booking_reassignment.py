# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingReassignment`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_model, new
from .._model import Model
from .reassigned_host import ReassignedHost


@attrs.define(kw_only=True, repr=False)
class BookingReassignment(Model):
    """The new host of a booking."""

    booking_uid: str
    reassigned_to: ReassignedHost

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.booking_uid = data["bookingUid"]
            model.reassigned_to = decode_model(ReassignedHost.from_dict, data["reassignedTo"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
