# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookerActiveBookingsLimit`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class BookerActiveBookingsLimit(SentModel):
    """The maximum number of upcoming bookings per booker. Cannot be combined with a recurrence."""

    maximum_active_bookings: int | None = None
    offer_reschedule: bool | None = None
    """Whether a booker at the limit is offered to reschedule the latest booking to the chosen time."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            get: Getter = data.get
            model.maximum_active_bookings = get("maximumActiveBookings")
            model.offer_reschedule = get("offerReschedule")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
