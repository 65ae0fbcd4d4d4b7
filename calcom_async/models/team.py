# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Team`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, as_object, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class Team(Model):
    """The API's `Team`."""

    id: int
    parent_id: int | None
    """The organization that the team belongs to; null if it does not belong to one."""
    name: str
    slug: str | None
    """The team's part of its booking page's URL."""
    logo_url: str | None
    cal_video_logo: str | None
    app_logo: str | None
    app_icon_logo: str | None
    banner_url: str | None
    bio: str | None
    hide_branding: bool
    is_organization: bool
    is_private: bool
    """Whether members cannot see each other."""
    hide_book_a_team_member: bool
    theme: str | None
    brand_color: str | None
    dark_brand_color: str | None
    time_format: int | None
    """12 or 24 hours."""
    time_zone: str
    week_start: str
    """The English name of a day, such as Sunday."""
    metadata: dict[str, Any] | None = None
    """Your own metadata; missing if there is none."""

    _nullable: ClassVar = frozenset({
        "parent_id", "slug", "logo_url", "cal_video_logo", "app_logo", "app_icon_logo", "banner_url", "bio", "theme",
        "brand_color", "dark_brand_color", "time_format", "metadata",
    })  # fmt: skip

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.parent_id = data["parentId"]
            model.name = data["name"]
            model.slug = data["slug"]
            model.logo_url = data["logoUrl"]
            model.cal_video_logo = data["calVideoLogo"]
            model.app_logo = data["appLogo"]
            model.app_icon_logo = data["appIconLogo"]
            model.banner_url = data["bannerUrl"]
            model.bio = data["bio"]
            model.hide_branding = data["hideBranding"]
            model.is_organization = data["isOrganization"]
            model.is_private = data["isPrivate"]
            model.hide_book_a_team_member = data["hideBookATeamMember"]
            model.theme = data["theme"]
            model.brand_color = data["brandColor"]
            model.dark_brand_color = data["darkBrandColor"]
            model.time_format = data["timeFormat"]
            model.time_zone = data["timeZone"]
            model.week_start = data["weekStart"]
            get: Getter = data.get
            model.metadata = as_object(get("metadata"))
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
