# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookMeetingUser`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, dump, locate, new

_NAMES: Final = frozenset(("email", "name", "timeZone", "username", "uuid"))
_NULLABLE: Final = frozenset(("name", "username"))


@attrs.define(kw_only=True, repr=False)
class WebhookMeetingUser(Model):
    """The API's `WebhookMeetingUser`."""

    email: str | None = None
    name: str | None = None
    time_zone: str | None = None
    username: str | None = None
    uuid: str | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            get: Getter = data.get
            model.email = get("email")
            model.name = get("name")
            model.time_zone = get("timeZone")
            model.username = get("username")
            model.uuid = get("uuid")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "email": self.email,
            "name": self.name,
            "timeZone": self.time_zone,
            "username": self.username,
            "uuid": self.uuid,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
