# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingAttendeeInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import SentModel
from .._unset import UNSET, Unset
from .language import LanguageLike, decode_language


@attrs.define(kw_only=True, repr=False)
class BookingAttendeeInput(SentModel):
    """The person who books. Give an email address, a phone number or both, as the event type requires."""

    name: str
    time_zone: str
    """IANA name of the time zone used in messages to the attendee."""
    email: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    """In international format, such as +37255556666; required for reminders by SMS."""
    language: LanguageLike | Unset = UNSET

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.name = data["name"]
            model.time_zone = data["timeZone"]
            get: Getter = data.get
            model.email = get("email", UNSET)
            model.phone_number = get("phoneNumber", UNSET)
            model.language = decode_language(get("language")) if "language" in data else UNSET
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
