# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`OrganizationUserProfile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("id", "organizationId", "userId", "username"))
_REQUIRED: Final = ("id", "organizationId", "userId")
_NULLABLE: Final = frozenset(("username",))


@attrs.define(kw_only=True, repr=False)
class OrganizationUserProfile(Model):
    """Who a user is within the organisation."""

    id: int
    organization_id: int
    user_id: int
    username: str | None = None
    """The name in the addresses of the organisation's booking pages."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.organization_id = data["organizationId"]
            model.user_id = data["userId"]
            get: Getter = data.get
            model.username = get("username")
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
            "organizationId": self.organization_id,
            "userId": self.user_id,
            "username": self.username,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
