# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutingForm`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, as_list, as_object, complete, decode_datetime, dump, locate, new

_NAMES: Final = frozenset(
    (
        "id",
        "name",
        "description",
        "position",
        "disabled",
        "userId",
        "teamId",
        "routes",
        "fields",
        "settings",
        "createdAt",
        "updatedAt",
    )
)
_REQUIRED: Final = (
    "id",
    "name",
    "description",
    "position",
    "disabled",
    "userId",
    "teamId",
    "routes",
    "fields",
    "settings",
    "createdAt",
    "updatedAt",
)
_NULLABLE: Final = frozenset(("description", "teamId", "routes", "fields", "settings"))


@attrs.define(kw_only=True, repr=False)
class RoutingForm(Model):
    """A form whose answers decide who or what is booked."""

    id: str
    name: str
    description: str | None
    position: int
    """Where it stands among the other forms."""
    disabled: bool
    """Whether it can be filled in no longer."""
    user_id: int
    """Who made it."""
    team_id: int | None
    """The team that it belongs to; null for a form of one person."""
    routes: list[dict[str, Any]] | None
    """Where answers lead, in order: each has an `action`, and the conditions under which it is taken."""
    fields: list[dict[str, Any]] | None
    """The questions: each has an `id`, a `type` and a `label`, and the `identifier` that answers are sent under."""
    settings: dict[str, Any] | None
    """How it behaves."""
    created_at: dt.datetime
    updated_at: dt.datetime
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.name = data["name"]
            model.description = data["description"]
            model.position = data["position"]
            model.disabled = data["disabled"]
            model.user_id = data["userId"]
            model.team_id = data["teamId"]
            model.routes = as_list(data["routes"])
            model.fields = as_list(data["fields"])
            model.settings = as_object(data["settings"])
            model.created_at = decode_datetime(data["createdAt"])
            model.updated_at = decode_datetime(data["updatedAt"])
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
            "description": self.description,
            "position": self.position,
            "disabled": self.disabled,
            "userId": self.user_id,
            "teamId": self.team_id,
            "routes": self.routes,
            "fields": self.fields,
            "settings": self.settings,
            "createdAt": self.created_at,
            "updatedAt": self.updated_at,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
