# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingMemberStats`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_list, dump, locate, new
from .booking_member_stat import BookingMemberStat

_NAMES: Final = frozenset(
    (
        "mostBookings",
        "leastBookings",
        "mostCancelled",
        "mostCompleted",
        "leastCompleted",
        "mostNoShow",
        "highestRatings",
        "lowestRatings",
    )
)
_REQUIRED: Final = (
    "mostBookings",
    "leastBookings",
    "mostCancelled",
    "mostCompleted",
    "leastCompleted",
    "mostNoShow",
    "highestRatings",
    "lowestRatings",
)


@attrs.define(kw_only=True, repr=False)
class BookingMemberStats(Model):
    """Rankings of members, the first one first."""

    most_bookings: list[BookingMemberStat]
    least_bookings: list[BookingMemberStat]
    most_cancelled: list[BookingMemberStat]
    most_completed: list[BookingMemberStat]
    least_completed: list[BookingMemberStat]
    most_no_show: list[BookingMemberStat]
    highest_ratings: list[BookingMemberStat]
    lowest_ratings: list[BookingMemberStat]
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.most_bookings = decode_list(BookingMemberStat.from_dict, data["mostBookings"])
            model.least_bookings = decode_list(BookingMemberStat.from_dict, data["leastBookings"])
            model.most_cancelled = decode_list(BookingMemberStat.from_dict, data["mostCancelled"])
            model.most_completed = decode_list(BookingMemberStat.from_dict, data["mostCompleted"])
            model.least_completed = decode_list(BookingMemberStat.from_dict, data["leastCompleted"])
            model.most_no_show = decode_list(BookingMemberStat.from_dict, data["mostNoShow"])
            model.highest_ratings = decode_list(BookingMemberStat.from_dict, data["highestRatings"])
            model.lowest_ratings = decode_list(BookingMemberStat.from_dict, data["lowestRatings"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "mostBookings": self.most_bookings,
            "leastBookings": self.least_bookings,
            "mostCancelled": self.most_cancelled,
            "mostCompleted": self.most_completed,
            "leastCompleted": self.least_completed,
            "mostNoShow": self.most_no_show,
            "highestRatings": self.highest_ratings,
            "lowestRatings": self.lowest_ratings,
        }
        return {**dump(fields), **self.additional_properties}
