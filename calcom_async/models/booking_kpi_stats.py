# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingKpiStats`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, decode_model, new
from .._model import Model
from .insights_metric import InsightsMetric
from .insights_previous_range import InsightsPreviousRange


@attrs.define(kw_only=True, repr=False)
class BookingKpiStats(Model):
    """Key metrics of bookings."""

    empty: bool
    """Whether there are no bookings."""
    created: InsightsMetric
    """Bookings created."""
    scheduled: InsightsMetric
    """Upcoming bookings."""
    completed: InsightsMetric
    """Completed bookings."""
    rescheduled: InsightsMetric
    cancelled: InsightsMetric
    no_show: InsightsMetric
    """Bookings that a host did not show up for."""
    no_show_guest: InsightsMetric
    """Bookings that a guest did not show up for."""
    rating: InsightsMetric
    """The average rating."""
    csat: InsightsMetric
    """Customer satisfaction, as a percentage."""
    previous_range: InsightsPreviousRange

    _wire_names: ClassVar = {"no_show": "no_show", "no_show_guest": "no_show_guest"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
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
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
