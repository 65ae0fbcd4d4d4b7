# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookMeetingAttendee`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class WebhookMeetingAttendee(Model):
    """The API's `WebhookMeetingAttendee`."""

    id: int
    email: str
    name: str
    time_zone: str
    phone_number: str | None = None
    locale: str | None = None
    booking_id: int | None = None
    no_show: bool | None = None

    _nullable: ClassVar = frozenset({"phone_number", "locale", "booking_id", "no_show"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.email = data["email"]
            model.name = data["name"]
            model.time_zone = data["timeZone"]
            get: Getter = data.get
            model.phone_number = get("phoneNumber")
            model.locale = get("locale")
            model.booking_id = get("bookingId")
            model.no_show = get("noShow")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
