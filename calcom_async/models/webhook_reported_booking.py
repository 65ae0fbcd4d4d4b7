# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookReportedBooking`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_datetime, decode_model, new
from .._model import Model
from .webhook_booking_status import WebhookBookingStatus, decode_webhook_booking_status
from .webhook_reported_event_type import WebhookReportedEventType


@attrs.define(kw_only=True, repr=False)
class WebhookReportedBooking(Model):
    """The API's `WebhookReportedBooking`."""

    uid: str
    id: int | None = None
    title: str | None = None
    start_time: dt.datetime | None = None
    end_time: dt.datetime | None = None
    status: WebhookBookingStatus | str | None = None
    event_type: WebhookReportedEventType | None = None

    _nullable: ClassVar = frozenset({"event_type"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.uid = data["uid"]
            get: Getter = data.get
            model.id = get("id")
            model.title = get("title")
            model.start_time = decode_datetime(get("startTime"))
            model.end_time = decode_datetime(get("endTime"))
            model.status = decode_webhook_booking_status(get("status"))
            model.event_type = decode_model(WebhookReportedEventType.from_dict, get("eventType"))
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
