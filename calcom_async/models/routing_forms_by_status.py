# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutingFormsByStatus`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class RoutingFormsByStatus(Model):
    """The number of responses that led to a booking."""

    total: int
    total_without_booking: int
    total_with_booking: int

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.total = data["total"]
            model.total_without_booking = data["totalWithoutBooking"]
            model.total_with_booking = data["totalWithBooking"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
