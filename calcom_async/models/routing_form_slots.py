# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutingFormSlots`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_list, decode_map_by_date, new
from .._model import Model
from .slot import Slot


@attrs.define(kw_only=True, repr=False)
class RoutingFormSlots(Model):
    """The event type that the response leads to, and its available slots."""

    event_type_id: int
    """The event type to book."""
    slots: dict[dt.date, list[Slot]]
    """Maps each day to its available slots, in order; days without any are missing."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.event_type_id = data["eventTypeId"]
            model.slots = decode_map_by_date(lambda items: decode_list(Slot.from_dict, items), data["slots"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
