# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`EventTypeTeam`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


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
    """A day of the week, such as Monday."""
    brand_color: str | None = None
    dark_brand_color: str | None = None
    theme: str | None = None

    _nullable: ClassVar = frozenset({
        "id", "slug", "banner_url", "logo_url", "brand_color", "dark_brand_color", "theme",
    })  # fmt: skip

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
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
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
