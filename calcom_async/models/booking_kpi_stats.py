# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingKpiStats`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_model, dump, locate, new
from .insights_metric import InsightsMetric
from .insights_previous_range import InsightsPreviousRange

_NAMES: Final = frozenset(
    (
        "empty",
        "created",
        "scheduled",
        "completed",
        "rescheduled",
        "cancelled",
        "no_show",
        "no_show_guest",
        "rating",
        "csat",
        "previousRange",
    )
)
_REQUIRED: Final = (
    "empty",
    "created",
    "scheduled",
    "completed",
    "rescheduled",
    "cancelled",
    "no_show",
    "no_show_guest",
    "rating",
    "csat",
    "previousRange",
)


@attrs.define(kw_only=True, repr=False)
class BookingKpiStats(Model):
    """Key figures of bookings."""

    empty: bool
    """Whether there are no bookings."""
    created: InsightsMetric
    """Bookings made."""
    scheduled: InsightsMetric
    """Bookings still to come."""
    completed: InsightsMetric
    """Bookings that are over."""
    rescheduled: InsightsMetric
    cancelled: InsightsMetric
    no_show: InsightsMetric
    """Bookings that a host did not turn up for."""
    no_show_guest: InsightsMetric
    """Bookings that a guest did not turn up for."""
    rating: InsightsMetric
    """The mean rating."""
    csat: InsightsMetric
    """How many are satisfied, as a percentage."""
    previous_range: InsightsPreviousRange
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.empty = data["empty"]
            model.created = decode_model(InsightsMetric.from_dict, data["created"])
            model.scheduled = decode_model(InsightsMetric.from_dict, data["scheduled"])
            model.completed = decode_model(InsightsMetric.from_dict, data["completed"])
            model.rescheduled = decode_model(InsightsMetric.from_dict, data["rescheduled"])
            model.cancelled = decode_model(InsightsMetric.from_dict, data["cancelled"])
            model.no_show = decode_model(InsightsMetric.from_dict, data["no_show"])
            model.no_show_guest = decode_model(InsightsMetric.from_dict, data["no_show_guest"])
            model.rating = decode_model(InsightsMetric.from_dict, data["rating"])
            model.csat = decode_model(InsightsMetric.from_dict, data["csat"])
            model.previous_range = decode_model(InsightsPreviousRange.from_dict, data["previousRange"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "empty": self.empty,
            "created": self.created,
            "scheduled": self.scheduled,
            "completed": self.completed,
            "rescheduled": self.rescheduled,
            "cancelled": self.cancelled,
            "no_show": self.no_show,
            "no_show_guest": self.no_show_guest,
            "rating": self.rating,
            "csat": self.csat,
            "previousRange": self.previous_range,
        }
        return {**dump(fields), **self.additional_properties}
