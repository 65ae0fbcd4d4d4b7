# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`EventTypeUser`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, as_object, complete, dump, locate, new

_NAMES: Final = frozenset(
    ("id", "name", "username", "avatarUrl", "brandColor", "darkBrandColor", "weekStart", "metadata")
)
_REQUIRED: Final = ("id", "name", "username", "avatarUrl", "brandColor", "darkBrandColor", "weekStart", "metadata")
_NULLABLE: Final = frozenset(("name", "username", "avatarUrl", "brandColor", "darkBrandColor"))


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
    """A weekday, such as Monday."""
    metadata: dict[str, Any]
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
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
            "avatarUrl": self.avatar_url,
            "brandColor": self.brand_color,
            "darkBrandColor": self.dark_brand_color,
            "weekStart": self.week_start,
            "metadata": self.metadata,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
