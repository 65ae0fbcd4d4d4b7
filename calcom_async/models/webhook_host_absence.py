# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookHostAbsence`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import (
    DECODE_ERRORS,
    Getter,
    JSONObject,
    Model,
    as_list,
    complete,
    decode_datetime,
    decode_list,
    decode_model,
    dump,
    locate,
    new,
)
from .webhook_call_event_type import WebhookCallEventType
from .webhook_meeting_attendee import WebhookMeetingAttendee
from .webhook_subscription import WebhookSubscription

_NAMES: Final = frozenset(
    (
        "bookingId",
        "bookingUid",
        "title",
        "startTime",
        "endTime",
        "attendees",
        "participants",
        "eventType",
        "webhook",
        "message",
        "hostEmail",
        "noShowHost",
    )
)
_REQUIRED: Final = ("bookingId", "bookingUid")


@attrs.define(kw_only=True, repr=False)
class WebhookHostAbsence(Model):
    """A video call that a host did not come to."""

    booking_id: int
    booking_uid: str
    title: str | None = None
    start_time: dt.datetime | None = None
    end_time: dt.datetime | None = None
    attendees: list[WebhookMeetingAttendee] | None = None
    participants: list[dict[str, Any]] | None = None
    """Who came."""
    event_type: WebhookCallEventType | None = None
    webhook: WebhookSubscription | None = None
    message: str | None = None
    """The same in words."""
    host_email: str | None = None
    no_show_host: bool | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.booking_id = data["bookingId"]
            model.booking_uid = data["bookingUid"]
            get: Getter = data.get
            model.title = get("title")
            model.start_time = decode_datetime(get("startTime"))
            model.end_time = decode_datetime(get("endTime"))
            model.attendees = decode_list(WebhookMeetingAttendee.from_dict, get("attendees"))
            model.participants = as_list(get("participants"))
            model.event_type = decode_model(WebhookCallEventType.from_dict, get("eventType"))
            model.webhook = decode_model(WebhookSubscription.from_dict, get("webhook"))
            model.message = get("message")
            model.host_email = get("hostEmail")
            model.no_show_host = get("noShowHost")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "bookingId": self.booking_id,
            "bookingUid": self.booking_uid,
            "title": self.title,
            "startTime": self.start_time,
            "endTime": self.end_time,
            "attendees": self.attendees,
            "participants": self.participants,
            "eventType": self.event_type,
            "webhook": self.webhook,
            "message": self.message,
            "hostEmail": self.host_email,
            "noShowHost": self.no_show_host,
        }
        return {**dump(fields), **self.additional_properties}
