# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutingFormSlots`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_list, decode_map_by_date, dump, locate, new
from .slot import Slot

_NAMES: Final = frozenset(("eventTypeId", "slots"))
_REQUIRED: Final = ("eventTypeId", "slots")


@attrs.define(kw_only=True, repr=False)
class RoutingFormSlots(Model):
    """The event type that the answers lead to, and when it is free."""

    event_type_id: int
    """The event type to book."""
    slots: dict[dt.date, list[Slot]]
    """Day to its free slots, in order; a day without any is missing."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.event_type_id = data["eventTypeId"]
            model.slots = decode_map_by_date(lambda items: decode_list(Slot.from_dict, items), data["slots"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"eventTypeId": self.event_type_id, "slots": self.slots}
        return {**dump(fields), **self.additional_properties}
