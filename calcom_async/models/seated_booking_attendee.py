# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`SeatedBookingAttendee`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, as_object, decode_datetime, new
from .._model import Model
from .language import Language, decode_language


@attrs.define(kw_only=True, repr=False)
class SeatedBookingAttendee(Model):
    """An attendee who has a seat."""

    name: str
    email: str
    """Where mail is sent; made up by the server for one who gave a phone number only."""
    time_zone: str
    """IANA name."""
    language: Language | str | None
    absent: bool
    """Whether the attendee did not show up."""
    seat_uid: str
    """What is needed to move or cancel just this seat."""
    booking_fields_responses: dict[str, Any]
    """The attendee's answers to the booking form, by the slug of the question; the email is left out."""
    display_email: str | None = None
    """The email without the tag that platforms put into it."""
    phone_number: str | None = None
    """With its country code, such as +37255556666."""
    metadata: dict[str, Any] | None = None
    """Notes that came when the seat was booked."""
    created_at: dt.datetime | None = None
    """When the seat was booked."""

    _nullable: ClassVar = frozenset({"language"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.name = data["name"]
            model.email = data["email"]
            model.time_zone = data["timeZone"]
            model.language = decode_language(data["language"])
            model.absent = data["absent"]
            model.seat_uid = data["seatUid"]
            model.booking_fields_responses = as_object(data["bookingFieldsResponses"])
            get: Getter = data.get
            model.display_email = get("displayEmail")
            model.phone_number = get("phoneNumber")
            model.metadata = as_object(get("metadata"))
            model.created_at = decode_datetime(get("createdAt"))
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
