# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`TeamRole`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, decode_datetime, decode_list, dump, locate, new
from .permission import Permission, decode_permission
from .role_type import RoleType, decode_role_type

_NAMES: Final = frozenset(
    ("id", "name", "type", "permissions", "createdAt", "updatedAt", "color", "description", "teamId")
)
_REQUIRED: Final = ("id", "name", "type", "permissions", "createdAt", "updatedAt")
_NULLABLE: Final = frozenset(("color", "description", "teamId"))


@attrs.define(kw_only=True, repr=False)
class TeamRole(Model):
    """What members of a team may do who have this role."""

    id: str
    name: str
    type: RoleType | str
    permissions: list[Permission | str]
    created_at: dt.datetime
    updated_at: dt.datetime
    color: str | None = None
    """As hexadecimal digits, such as #aabbcc."""
    description: str | None = None
    team_id: int | None = None
    """Null for a role that comes with the server."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.name = data["name"]
            model.type = decode_role_type(data["type"])
            model.permissions = decode_list(decode_permission, data["permissions"])
            model.created_at = decode_datetime(data["createdAt"])
            model.updated_at = decode_datetime(data["updatedAt"])
            get: Getter = data.get
            model.color = get("color")
            model.description = get("description")
            model.team_id = get("teamId")
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
            "type": self.type,
            "permissions": self.permissions,
            "createdAt": self.created_at,
            "updatedAt": self.updated_at,
            "color": self.color,
            "description": self.description,
            "teamId": self.team_id,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
