# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingTrend`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(
    (
        "formattedDateFull",
        "isToday",
        "Month",
        "Created",
        "Completed",
        "Rescheduled",
        "Cancelled",
        "No-Show (Host)",
        "No-Show (Guest)",
    )
)
_REQUIRED: Final = (
    "formattedDateFull",
    "isToday",
    "Month",
    "Created",
    "Completed",
    "Rescheduled",
    "Cancelled",
    "No-Show (Host)",
    "No-Show (Guest)",
)


@attrs.define(kw_only=True, repr=False)
class BookingTrend(Model):
    """What happened to bookings in one stretch of time."""

    formatted_date_full: str
    """The stretch of time, written out for people to read."""
    is_today: bool
    month: str
    """The stretch of time in short, even where it is no month."""
    created: int
    completed: int
    rescheduled: int
    cancelled: int
    no_show_host: int
    no_show_guest: int
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.formatted_date_full = data["formattedDateFull"]
            model.is_today = data["isToday"]
            model.month = data["Month"]
            model.created = data["Created"]
            model.completed = data["Completed"]
            model.rescheduled = data["Rescheduled"]
            model.cancelled = data["Cancelled"]
            model.no_show_host = data["No-Show (Host)"]
            model.no_show_guest = data["No-Show (Guest)"]
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "formattedDateFull": self.formatted_date_full,
            "isToday": self.is_today,
            "Month": self.month,
            "Created": self.created,
            "Completed": self.completed,
            "Rescheduled": self.rescheduled,
            "Cancelled": self.cancelled,
            "No-Show (Host)": self.no_show_host,
            "No-Show (Guest)": self.no_show_guest,
        }
        return {**dump(fields), **self.additional_properties}
