# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`EventTypeTeam`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(
    ("id", "slug", "bannerUrl", "name", "logoUrl", "weekStart", "brandColor", "darkBrandColor", "theme")
)
_REQUIRED: Final = ("id",)
_NULLABLE: Final = frozenset(("id", "slug", "bannerUrl", "logoUrl", "brandColor", "darkBrandColor", "theme"))


@attrs.define(kw_only=True, repr=False)
class EventTypeTeam(Model):
    """The API's `EventTypeTeam`."""

    id: int | None
    """Null for a member's copy of a managed event type."""
    slug: str | None = None
    banner_url: str | None = None
    name: str | None = None
    logo_url: str | None = None
    week_start: str | None = None
    """A weekday, such as Monday."""
    brand_color: str | None = None
    dark_brand_color: str | None = None
    theme: str | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            get: Getter = data.get
            model.slug = get("slug")
            model.banner_url = get("bannerUrl")
            model.name = get("name")
            model.logo_url = get("logoUrl")
            model.week_start = get("weekStart")
            model.brand_color = get("brandColor")
            model.dark_brand_color = get("darkBrandColor")
            model.theme = get("theme")
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
            "slug": self.slug,
            "bannerUrl": self.banner_url,
            "name": self.name,
            "logoUrl": self.logo_url,
            "weekStart": self.week_start,
            "brandColor": self.brand_color,
            "darkBrandColor": self.dark_brand_color,
            "theme": self.theme,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
