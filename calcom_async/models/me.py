# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Me`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_model, new
from .._model import Model
from .me_organization import MeOrganization
from .weekday import Weekday, decode_weekday


@attrs.define(kw_only=True, repr=False)
class Me(Model):
    """Your own profile."""

    id: int
    username: str
    email: str
    time_format: int
    """The clock format in hours, 12 or 24."""
    default_schedule_id: int | None
    """The schedule used by event types without one of their own; null if you have none."""
    week_start: Weekday | str
    """The first day of the week."""
    time_zone: str
    """IANA time zone name."""
    organization_id: int | None
    """Null outside organizations."""
    name: str | None = None
    avatar_url: str | None = None
    bio: str | None = None
    organization: MeOrganization | None = None
    """Absent outside organizations."""

    _nullable: ClassVar = frozenset({"default_schedule_id", "organization_id", "name", "avatar_url", "bio"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.username = data["username"]
            model.email = data["email"]
            model.time_format = data["timeFormat"]
            model.default_schedule_id = data["defaultScheduleId"]
            model.week_start = decode_weekday(data["weekStart"])
            model.time_zone = data["timeZone"]
            model.organization_id = data["organizationId"]
            get: Getter = data.get
            model.name = get("name")
            model.avatar_url = get("avatarUrl")
            model.bio = get("bio")
            model.organization = decode_model(MeOrganization.from_dict, get("organization"))
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
