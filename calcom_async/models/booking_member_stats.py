# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingMemberStats`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_list, new
from .._model import Model
from .booking_member_stat import BookingMemberStat


@attrs.define(kw_only=True, repr=False)
class BookingMemberStats(Model):
    """Rankings of members, best first."""

    most_bookings: list[BookingMemberStat]
    least_bookings: list[BookingMemberStat]
    most_cancelled: list[BookingMemberStat]
    most_completed: list[BookingMemberStat]
    least_completed: list[BookingMemberStat]
    most_no_show: list[BookingMemberStat]
    highest_ratings: list[BookingMemberStat]
    lowest_ratings: list[BookingMemberStat]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
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
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
