# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Team`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, as_object, complete, dump, locate, new

_NAMES: Final = frozenset(
    (
        "id",
        "parentId",
        "name",
        "slug",
        "logoUrl",
        "calVideoLogo",
        "appLogo",
        "appIconLogo",
        "bannerUrl",
        "bio",
        "hideBranding",
        "isOrganization",
        "isPrivate",
        "hideBookATeamMember",
        "theme",
        "brandColor",
        "darkBrandColor",
        "timeFormat",
        "timeZone",
        "weekStart",
        "metadata",
    )
)
_REQUIRED: Final = (
    "id",
    "parentId",
    "name",
    "slug",
    "logoUrl",
    "calVideoLogo",
    "appLogo",
    "appIconLogo",
    "bannerUrl",
    "bio",
    "hideBranding",
    "isOrganization",
    "isPrivate",
    "hideBookATeamMember",
    "theme",
    "brandColor",
    "darkBrandColor",
    "timeFormat",
    "timeZone",
    "weekStart",
)
_NULLABLE: Final = frozenset(
    (
        "parentId",
        "slug",
        "logoUrl",
        "calVideoLogo",
        "appLogo",
        "appIconLogo",
        "bannerUrl",
        "bio",
        "theme",
        "brandColor",
        "darkBrandColor",
        "timeFormat",
        "metadata",
    )
)


@attrs.define(kw_only=True, repr=False)
class Team(Model):
    """The API's `Team`."""

    id: int
    parent_id: int | None
    """The organisation that the team belongs to; null for a team of its own."""
    name: str
    slug: str | None
    """The team's part of its booking page's address."""
    logo_url: str | None
    cal_video_logo: str | None
    app_logo: str | None
    app_icon_logo: str | None
    banner_url: str | None
    bio: str | None
    hide_branding: bool
    is_organization: bool
    is_private: bool
    """Whether members are hidden from one another."""
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
    """Your own data; missing when there is none."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
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
            "parentId": self.parent_id,
            "name": self.name,
            "slug": self.slug,
            "logoUrl": self.logo_url,
            "calVideoLogo": self.cal_video_logo,
            "appLogo": self.app_logo,
            "appIconLogo": self.app_icon_logo,
            "bannerUrl": self.banner_url,
            "bio": self.bio,
            "hideBranding": self.hide_branding,
            "isOrganization": self.is_organization,
            "isPrivate": self.is_private,
            "hideBookATeamMember": self.hide_book_a_team_member,
            "theme": self.theme,
            "brandColor": self.brand_color,
            "darkBrandColor": self.dark_brand_color,
            "timeFormat": self.time_format,
            "timeZone": self.time_zone,
            "weekStart": self.week_start,
            "metadata": self.metadata,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
