# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookAttendee`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, decode_model, dump, locate, new
from .webhook_language import WebhookLanguage

_NAMES: Final = frozenset(
    ("name", "email", "timeZone", "language", "firstName", "lastName", "phoneNumber", "utcOffset")
)
_REQUIRED: Final = ("name", "email", "timeZone", "language")
_NULLABLE: Final = frozenset(("phoneNumber",))


@attrs.define(kw_only=True, repr=False)
class WebhookAttendee(Model):
    """The API's `WebhookAttendee`."""

    name: str
    email: str
    time_zone: str
    language: WebhookLanguage
    first_name: str | None = None
    last_name: str | None = None
    phone_number: str | None = None
    utc_offset: int | None = None
    """Minutes."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.name = data["name"]
            model.email = data["email"]
            model.time_zone = data["timeZone"]
            model.language = decode_model(WebhookLanguage.from_dict, data["language"])
            get: Getter = data.get
            model.first_name = get("firstName")
            model.last_name = get("lastName")
            model.phone_number = get("phoneNumber")
            model.utc_offset = get("utcOffset")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "name": self.name,
            "email": self.email,
            "timeZone": self.time_zone,
            "language": self.language,
            "firstName": self.first_name,
            "lastName": self.last_name,
            "phoneNumber": self.phone_number,
            "utcOffset": self.utc_offset,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
