# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Me`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, decode_model, dump, locate, new
from .me_organization import MeOrganization
from .weekday import Weekday, decode_weekday

_NAMES: Final = frozenset(
    (
        "id",
        "username",
        "email",
        "timeFormat",
        "defaultScheduleId",
        "weekStart",
        "timeZone",
        "organizationId",
        "name",
        "avatarUrl",
        "bio",
        "organization",
    )
)
_REQUIRED: Final = (
    "id",
    "username",
    "email",
    "timeFormat",
    "defaultScheduleId",
    "weekStart",
    "timeZone",
    "organizationId",
)
_NULLABLE: Final = frozenset(("defaultScheduleId", "organizationId", "name", "avatarUrl", "bio"))


@attrs.define(kw_only=True, repr=False)
class Me(Model):
    """Your own profile."""

    id: int
    username: str
    email: str
    time_format: int
    """Hours on the clock, 12 or 24."""
    default_schedule_id: int | None
    """The schedule that event types without one of their own use; null where you have none."""
    week_start: Weekday | str
    """The day that weeks begin on."""
    time_zone: str
    """IANA name."""
    organization_id: int | None
    """Null outside organisations."""
    name: str | None = None
    avatar_url: str | None = None
    bio: str | None = None
    organization: MeOrganization | None = None
    """Absent outside organisations."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
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
            "username": self.username,
            "email": self.email,
            "timeFormat": self.time_format,
            "defaultScheduleId": self.default_schedule_id,
            "weekStart": self.week_start,
            "timeZone": self.time_zone,
            "organizationId": self.organization_id,
            "name": self.name,
            "avatarUrl": self.avatar_url,
            "bio": self.bio,
            "organization": self.organization,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
