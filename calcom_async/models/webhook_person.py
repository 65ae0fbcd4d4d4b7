# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookPerson`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("id", "name", "username", "email", "timeZone", "organizationId"))
_REQUIRED: Final = ("id",)
_NULLABLE: Final = frozenset(("name", "username", "organizationId"))


@attrs.define(kw_only=True, repr=False)
class WebhookPerson(Model):
    """The API's `WebhookPerson`."""

    id: int
    name: str | None = None
    username: str | None = None
    email: str | None = None
    time_zone: str | None = None
    organization_id: int | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            get: Getter = data.get
            model.name = get("name")
            model.username = get("username")
            model.email = get("email")
            model.time_zone = get("timeZone")
            model.organization_id = get("organizationId")
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
            "username": self.username,
            "email": self.email,
            "timeZone": self.time_zone,
            "organizationId": self.organization_id,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
