# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Attribute`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, decode_datetime, dump, locate, new
from .attribute_type import AttributeType, decode_attribute_type

_NAMES: Final = frozenset(
    (
        "id",
        "teamId",
        "type",
        "name",
        "slug",
        "enabled",
        "usersCanEditRelation",
        "isWeightsEnabled",
        "isLocked",
        "createdAt",
        "updatedAt",
    )
)
_REQUIRED: Final = ("id", "teamId", "type", "name", "slug", "enabled")


@attrs.define(kw_only=True, repr=False)
class Attribute(Model):
    """A property that an organisation keeps about its members, such as a region or a skill."""

    id: str
    """A UUID."""
    team_id: int
    """The organisation's id."""
    type: AttributeType | str
    name: str
    slug: str
    enabled: bool
    """Whether members' profiles show it."""
    users_can_edit_relation: bool | None = None
    """Whether members may choose their own options."""
    is_weights_enabled: bool | None = None
    """Whether an option can weigh more for one member than for another."""
    is_locked: bool | None = None
    """Whether only directory sync may assign it."""
    created_at: dt.datetime | None = None
    updated_at: dt.datetime | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.team_id = data["teamId"]
            model.type = decode_attribute_type(data["type"])
            model.name = data["name"]
            model.slug = data["slug"]
            model.enabled = data["enabled"]
            get: Getter = data.get
            model.users_can_edit_relation = get("usersCanEditRelation")
            model.is_weights_enabled = get("isWeightsEnabled")
            model.is_locked = get("isLocked")
            model.created_at = decode_datetime(get("createdAt"))
            model.updated_at = decode_datetime(get("updatedAt"))
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
            "teamId": self.team_id,
            "type": self.type,
            "name": self.name,
            "slug": self.slug,
            "enabled": self.enabled,
            "usersCanEditRelation": self.users_can_edit_relation,
            "isWeightsEnabled": self.is_weights_enabled,
            "isLocked": self.is_locked,
            "createdAt": self.created_at,
            "updatedAt": self.updated_at,
        }
        return {**dump(fields), **self.additional_properties}
