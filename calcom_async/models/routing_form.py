# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutingForm`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, as_list, as_object, decode_datetime, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class RoutingForm(Model):
    """A form whose responses decide who or what is booked."""

    id: str
    name: str
    description: str | None
    position: int
    """Its position among the other forms."""
    disabled: bool
    """Whether it can no longer be filled in."""
    user_id: int
    """The user who created it."""
    team_id: int | None
    """The team that it belongs to; null for a form of one person."""
    routes: list[dict[str, Any]] | None
    """Where responses lead, in order: each route has an `action`, and the conditions under which it is taken."""
    fields: list[dict[str, Any]] | None
    """The questions: each has an `id`, a `type` and a `label`, and the `identifier` used to submit its answer."""
    settings: dict[str, Any] | None
    """The form's settings."""
    created_at: dt.datetime
    updated_at: dt.datetime

    _nullable: ClassVar = frozenset({"description", "team_id", "routes", "fields", "settings"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
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
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
