# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookMeetingAttendee`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("id", "email", "name", "timeZone", "phoneNumber", "locale", "bookingId", "noShow"))
_REQUIRED: Final = ("id", "email", "name", "timeZone")
_NULLABLE: Final = frozenset(("phoneNumber", "locale", "bookingId", "noShow"))


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
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
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
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "id": self.id,
            "email": self.email,
            "name": self.name,
            "timeZone": self.time_zone,
            "phoneNumber": self.phone_number,
            "locale": self.locale,
            "bookingId": self.booking_id,
            "noShow": self.no_show,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
