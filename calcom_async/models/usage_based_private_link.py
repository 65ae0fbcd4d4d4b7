# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`UsageBasedPrivateLink`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class UsageBasedPrivateLink(Model):
    """The API's `UsageBasedPrivateLink`."""

    link_id: str
    event_type_id: int
    is_expired: bool
    booking_url: str
    """The URL to share."""
    max_usage_count: int
    """The number of bookings after which it expires."""
    usage_count: int
    """How often it has been used so far."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.link_id = data["linkId"]
            model.event_type_id = data["eventTypeId"]
            model.is_expired = data["isExpired"]
            model.booking_url = data["bookingUrl"]
            model.max_usage_count = data["maxUsageCount"]
            model.usage_count = data["usageCount"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
