# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookOrganizer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, decode_model, dump, locate, new
from .webhook_language import WebhookLanguage

_NAMES: Final = frozenset(
    ("id", "name", "email", "timeZone", "language", "username", "usernameInOrg", "timeFormat", "utcOffset")
)
_REQUIRED: Final = ("id", "name", "email", "timeZone", "language")
_NULLABLE: Final = frozenset(("timeFormat",))


@attrs.define(kw_only=True, repr=False)
class WebhookOrganizer(Model):
    """The API's `WebhookOrganizer`."""

    id: int
    name: str
    email: str
    time_zone: str
    language: WebhookLanguage
    username: str | None = None
    username_in_org: str | None = None
    time_format: str | int | None = None
    """12 or 24, or a pattern such as `HH:mm`."""
    utc_offset: int | None = None
    """Minutes."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.name = data["name"]
            model.email = data["email"]
            model.time_zone = data["timeZone"]
            model.language = decode_model(WebhookLanguage.from_dict, data["language"])
            get: Getter = data.get
            model.username = get("username")
            model.username_in_org = get("usernameInOrg")
            model.time_format = get("timeFormat")
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
            "id": self.id,
            "name": self.name,
            "email": self.email,
            "timeZone": self.time_zone,
            "language": self.language,
            "username": self.username,
            "usernameInOrg": self.username_in_org,
            "timeFormat": self.time_format,
            "utcOffset": self.utc_offset,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
