# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingGuestInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import SentModel
from .._unset import UNSET, Unset
from .language import LanguageLike, decode_language


@attrs.define(kw_only=True, repr=False)
class BookingGuestInput(SentModel):
    """The API's `BookingGuestInput`."""

    email: str
    name: str | Unset = UNSET
    time_zone: str | Unset = UNSET
    """IANA name of the time zone used in messages to the guest."""
    phone_number: str | Unset = UNSET
    """In international format, such as +37255556666; the guest is also notified by SMS."""
    language: LanguageLike | Unset = UNSET

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.email = data["email"]
            get: Getter = data.get
            model.name = get("name", UNSET)
            model.time_zone = get("timeZone", UNSET)
            model.phone_number = get("phoneNumber", UNSET)
            model.language = decode_language(get("language")) if "language" in data else UNSET
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
