# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingLimitsCount`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, dump, locate, new

_NAMES: Final = frozenset(("day", "week", "month", "year"))


@attrs.define(kw_only=True, repr=False)
class BookingLimitsCount(Model):
    """How many bookings are taken in a period at the most. A shorter period may not allow more than a longer one."""

    day: int | None = None
    week: int | None = None
    month: int | None = None
    year: int | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            get: Getter = data.get
            model.day = get("day")
            model.week = get("week")
            model.month = get("month")
            model.year = get("year")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"day": self.day, "week": self.week, "month": self.month, "year": self.year}
        return {**dump(fields, utc=True), **self.additional_properties}
