# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingGuestInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, UNSET, Getter, JSONObject, Model, Unset, complete, dump, locate, new
from .language import LanguageLike, decode_language

_NAMES: Final = frozenset(("email", "name", "timeZone", "phoneNumber", "language"))
_REQUIRED: Final = ("email",)


@attrs.define(kw_only=True, repr=False)
class BookingGuestInput(Model):
    """The API's `BookingGuestInput`."""

    email: str
    name: str | Unset = UNSET
    time_zone: str | Unset = UNSET
    """IANA name of the zone that the guest is written to in."""
    phone_number: str | Unset = UNSET
    """With its country code, such as +37255556666; the guest is told by SMS, too."""
    language: LanguageLike | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.email = data["email"]
            get: Getter = data.get
            model.name = get("name", UNSET)
            model.time_zone = get("timeZone", UNSET)
            model.phone_number = get("phoneNumber", UNSET)
            model.language = decode_language(get("language")) if "language" in data else UNSET
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "email": self.email,
            "name": self.name,
            "timeZone": self.time_zone,
            "phoneNumber": self.phone_number,
            "language": self.language,
        }
        return {**dump(fields, utc=True), **self.additional_properties}
