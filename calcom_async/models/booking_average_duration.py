# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingAverageDuration`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("Date", "formattedDateFull", "isToday", "Average"))
_REQUIRED: Final = ("Date", "formattedDateFull", "isToday", "Average")


@attrs.define(kw_only=True, repr=False)
class BookingAverageDuration(Model):
    """The mean length of bookings in one stretch of time."""

    date: str
    """The stretch of time in short."""
    formatted_date_full: str
    """The stretch of time, written out for people to read."""
    is_today: bool
    average: float
    """Minutes."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.date = data["Date"]
            model.formatted_date_full = data["formattedDateFull"]
            model.is_today = data["isToday"]
            model.average = data["Average"]
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "Date": self.date,
            "formattedDateFull": self.formatted_date_full,
            "isToday": self.is_today,
            "Average": self.average,
        }
        return {**dump(fields), **self.additional_properties}
