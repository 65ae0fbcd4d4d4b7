# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookerActiveBookingsLimit`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, dump, locate, new

_NAMES: Final = frozenset(("maximumActiveBookings", "offerReschedule"))


@attrs.define(kw_only=True, repr=False)
class BookerActiveBookingsLimit(Model):
    """How many coming bookings one booker may have. Cannot go together with a recurrence."""

    maximum_active_bookings: int | None = None
    offer_reschedule: bool | None = None
    """Whether a booker at the limit is offered to move the latest booking to the chosen time."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            get: Getter = data.get
            model.maximum_active_bookings = get("maximumActiveBookings")
            model.offer_reschedule = get("offerReschedule")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"maximumActiveBookings": self.maximum_active_bookings, "offerReschedule": self.offer_reschedule}
        return {**dump(fields, utc=True), **self.additional_properties}
