# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookReportedBooking`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, decode_datetime, decode_model, dump, locate, new
from .webhook_booking_status import WebhookBookingStatus, decode_webhook_booking_status
from .webhook_reported_event_type import WebhookReportedEventType

_NAMES: Final = frozenset(("uid", "id", "title", "startTime", "endTime", "status", "eventType"))
_REQUIRED: Final = ("uid",)
_NULLABLE: Final = frozenset(("eventType",))


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
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
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
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "uid": self.uid,
            "id": self.id,
            "title": self.title,
            "startTime": self.start_time,
            "endTime": self.end_time,
            "status": self.status,
            "eventType": self.event_type,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
