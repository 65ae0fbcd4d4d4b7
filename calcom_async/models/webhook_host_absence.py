# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookHostAbsence`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, as_list, decode_datetime, decode_list, decode_model, new
from .._model import Model
from .webhook_call_event_type import WebhookCallEventType
from .webhook_meeting_attendee import WebhookMeetingAttendee
from .webhook_subscription import WebhookSubscription


@attrs.define(kw_only=True, repr=False)
class WebhookHostAbsence(Model):
    """A video call that a host did not join."""

    booking_id: int
    booking_uid: str
    title: str | None = None
    start_time: dt.datetime | None = None
    end_time: dt.datetime | None = None
    attendees: list[WebhookMeetingAttendee] | None = None
    participants: list[dict[str, Any]] | None = None
    """The people who joined."""
    event_type: WebhookCallEventType | None = None
    webhook: WebhookSubscription | None = None
    message: str | None = None
    """The same as a message."""
    host_email: str | None = None
    no_show_host: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
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
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
