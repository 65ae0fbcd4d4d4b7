# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`TimeBasedPrivateLink`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_datetime, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class TimeBasedPrivateLink(Model):
    """The API's `TimeBasedPrivateLink`."""

    link_id: str
    event_type_id: int
    is_expired: bool
    booking_url: str
    """The URL to share."""
    expires_at: dt.datetime

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.link_id = data["linkId"]
            model.event_type_id = data["eventTypeId"]
            model.is_expired = data["isExpired"]
            model.booking_url = data["bookingUrl"]
            model.expires_at = decode_datetime(data["expiresAt"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
