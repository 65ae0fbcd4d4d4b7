# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`SlotReservation`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, decode_datetime, dump, locate, new

_NAMES: Final = frozenset(
    ("eventTypeId", "slotStart", "slotEnd", "slotDuration", "reservationUid", "reservationUntil", "reservationDuration")
)
_REQUIRED: Final = ("eventTypeId", "slotStart", "slotEnd", "slotDuration", "reservationUid", "reservationUntil")


@attrs.define(kw_only=True, repr=False)
class SlotReservation(Model):
    """A slot held back for a short while, so that nobody else books it."""

    event_type_id: int
    slot_start: dt.datetime
    slot_end: dt.datetime
    slot_duration: int
    """Minutes."""
    reservation_uid: str
    """A UUID; fetch, change or delete the reservation by it."""
    reservation_until: dt.datetime
    """When the reservation lapses."""
    reservation_duration: int | None = None
    """For how many minutes the slot is held; missing when a reservation is fetched."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
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
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "eventTypeId": self.event_type_id,
            "slotStart": self.slot_start,
            "slotEnd": self.slot_end,
            "slotDuration": self.slot_duration,
            "reservationUid": self.reservation_uid,
            "reservationUntil": self.reservation_until,
            "reservationDuration": self.reservation_duration,
        }
        return {**dump(fields), **self.additional_properties}
