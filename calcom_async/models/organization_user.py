# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`OrganizationUser`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, as_object, decode_datetime, decode_model, new
from .._model import Model
from .organization_user_profile import OrganizationUserProfile
from .weekday import Weekday, decode_weekday


@attrs.define(kw_only=True, repr=False)
class OrganizationUser(Model):
    """A user who belongs to an organization."""

    id: int
    email: str
    time_zone: str
    """IANA time zone name."""
    week_start: Weekday | str
    """The first day of the week."""
    hide_branding: bool
    created_date: dt.datetime
    profile: OrganizationUserProfile
    username: str | None = None
    name: str | None = None
    email_verified: dt.datetime | None = None
    """When the address was verified; null until then."""
    bio: str | None = None
    avatar_url: str | None = None
    app_theme: str | None = None
    """The theme of the app; null follows the device."""
    theme: str | None = None
    """The theme of booking pages; null follows the visitor's device."""
    default_schedule_id: int | None = None
    """The schedule used by event types without one of their own."""
    locale: str | None = None
    """The code of the user's language, such as en."""
    time_format: int | None = None
    """The clock format in hours, 12 or 24."""
    brand_color: str | None = None
    dark_brand_color: str | None = None
    allow_dynamic_booking: bool | None = None
    """Whether the user can be booked together with others through a link that contains all their names."""
    verified: bool | None = None
    invited_to: int | None = None
    """The id of the organization or team that first invited the user."""
    metadata: dict[str, Any] | None = None
    """Your own metadata; missing if there is none."""

    _nullable: ClassVar = frozenset({
        "username", "name", "email_verified", "bio", "avatar_url", "app_theme", "theme", "default_schedule_id",
        "locale", "time_format", "brand_color", "dark_brand_color", "allow_dynamic_booking", "verified", "invited_to",
        "metadata",
    })  # fmt: skip

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.email = data["email"]
            model.time_zone = data["timeZone"]
            model.week_start = decode_weekday(data["weekStart"])
            model.hide_branding = data["hideBranding"]
            model.created_date = decode_datetime(data["createdDate"])
            model.profile = decode_model(OrganizationUserProfile.from_dict, data["profile"])
            get: Getter = data.get
            model.username = get("username")
            model.name = get("name")
            model.email_verified = decode_datetime(get("emailVerified"))
            model.bio = get("bio")
            model.avatar_url = get("avatarUrl")
            model.app_theme = get("appTheme")
            model.theme = get("theme")
            model.default_schedule_id = get("defaultScheduleId")
            model.locale = get("locale")
            model.time_format = get("timeFormat")
            model.brand_color = get("brandColor")
            model.dark_brand_color = get("darkBrandColor")
            model.allow_dynamic_booking = get("allowDynamicBooking")
            model.verified = get("verified")
            model.invited_to = get("invitedTo")
            model.metadata = as_object(get("metadata"))
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
