# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Attribute`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_datetime, new
from .._model import Model
from .attribute_type import AttributeType, decode_attribute_type


@attrs.define(kw_only=True, repr=False)
class Attribute(Model):
    """A property that an organization keeps about its members, such as a region or a skill."""

    id: str
    """A UUID."""
    team_id: int
    """The organization's id."""
    type: AttributeType | str
    name: str
    slug: str
    enabled: bool
    """Whether it is shown on members' profiles."""
    users_can_edit_relation: bool | None = None
    """Whether members may choose their own options."""
    is_weights_enabled: bool | None = None
    """Whether an option can have a different weight for each member."""
    is_locked: bool | None = None
    """Whether only directory sync may assign it."""
    created_at: dt.datetime | None = None
    updated_at: dt.datetime | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
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
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
