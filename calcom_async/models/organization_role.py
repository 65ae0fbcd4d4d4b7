# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`OrganizationRole`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_datetime, decode_list, new
from .._model import Model
from .permission import Permission, decode_permission
from .role_type import RoleType, decode_role_type


@attrs.define(kw_only=True, repr=False)
class OrganizationRole(Model):
    """A role of an organization, with what its members may do."""

    id: str
    name: str
    type: RoleType | str
    permissions: list[Permission | str]
    created_at: dt.datetime
    updated_at: dt.datetime
    color: str | None = None
    """In hexadecimal notation, such as #aabbcc."""
    description: str | None = None
    organization_id: int | None = None
    """Null for a role that is built into the server."""

    _nullable: ClassVar = frozenset({"color", "description", "organization_id"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
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
            model.organization_id = get("organizationId")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
