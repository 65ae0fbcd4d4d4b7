# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`EventTypeUser`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, as_object, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class EventTypeUser(Model):
    """The API's `EventTypeUser`."""

    id: int
    name: str | None
    username: str | None
    avatar_url: str | None
    brand_color: str | None
    dark_brand_color: str | None
    week_start: str
    """A day of the week, such as Monday."""
    metadata: dict[str, Any]

    _nullable: ClassVar = frozenset({"name", "username", "avatar_url", "brand_color", "dark_brand_color"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.name = data["name"]
            model.username = data["username"]
            model.avatar_url = data["avatarUrl"]
            model.brand_color = data["brandColor"]
            model.dark_brand_color = data["darkBrandColor"]
            model.week_start = data["weekStart"]
            model.metadata = as_object(data["metadata"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
