# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookNoShow`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_list, new
from .._model import Model
from .webhook_attendee_presence import WebhookAttendeePresence


@attrs.define(kw_only=True, repr=False)
class WebhookNoShow(Model):
    """Someone was marked as absent, or the mark was removed."""

    booking_uid: str
    attendees: list[WebhookAttendeePresence]
    booking_id: int | None = None
    message: str | None = None
    """The same as a message."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.booking_uid = data["bookingUid"]
            model.attendees = decode_list(WebhookAttendeePresence.from_dict, data["attendees"])
            get: Getter = data.get
            model.booking_id = get("bookingId")
            model.message = get("message")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
