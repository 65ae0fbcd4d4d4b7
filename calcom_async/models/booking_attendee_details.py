# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingAttendeeDetails`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model
from .language import Language, decode_language


@attrs.define(kw_only=True, repr=False)
class BookingAttendeeDetails(Model):
    """An attendee with the id that the methods on attendees ask for."""

    name: str
    email: str
    """Where mail is sent; made up by the server for one who gave a phone number only."""
    time_zone: str
    """IANA name."""
    language: Language | str | None
    absent: bool
    """Whether the attendee did not show up."""
    id: int
    display_email: str | None = None
    """The email without the tag that platforms put into it."""
    phone_number: str | None = None
    """With its country code, such as +37255556666."""
    booking_id: int | None = None
    """Only right after the attendee was added."""

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
            model.id = data["id"]
            get: Getter = data.get
            model.display_email = get("displayEmail")
            model.phone_number = get("phoneNumber")
            model.booking_id = get("bookingId")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
