# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`SlotReservation`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_datetime, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class SlotReservation(Model):
    """A slot that is held for a short time, so that no one else books it."""

    event_type_id: int
    slot_start: dt.datetime
    slot_end: dt.datetime
    slot_duration: int
    """Minutes."""
    reservation_uid: str
    """A UUID; used to fetch, change or delete the reservation."""
    reservation_until: dt.datetime
    """When the reservation expires."""
    reservation_duration: int | None = None
    """The number of minutes for which the slot is held; missing when a reservation is fetched."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.event_type_id = data["eventTypeId"]
            model.slot_start = decode_datetime(data["slotStart"])
            model.slot_end = decode_datetime(data["slotEnd"])
            model.slot_duration = data["slotDuration"]
            model.reservation_uid = data["reservationUid"]
            model.reservation_until = decode_datetime(data["reservationUntil"])
            get: Getter = data.get
            model.reservation_duration = get("reservationDuration")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
