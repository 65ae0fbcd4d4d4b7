# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ManagedUser`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, as_object, complete, decode_datetime, dump, locate, new
from .language import Language, decode_language
from .weekday import Weekday, decode_weekday

_NAMES: Final = frozenset(
    (
        "id",
        "email",
        "username",
        "name",
        "bio",
        "timeZone",
        "weekStart",
        "timeFormat",
        "defaultScheduleId",
        "createdDate",
        "avatarUrl",
        "locale",
        "metadata",
    )
)
_REQUIRED: Final = (
    "id",
    "email",
    "username",
    "name",
    "bio",
    "timeZone",
    "weekStart",
    "timeFormat",
    "defaultScheduleId",
    "createdDate",
)
_NULLABLE: Final = frozenset(
    ("username", "name", "bio", "timeFormat", "defaultScheduleId", "avatarUrl", "locale", "metadata")
)


@attrs.define(kw_only=True, repr=False)
class ManagedUser(Model):
    """A user that a platform has made and acts for."""

    id: int
    email: str
    """The address with the client's id in it, such as `ann+clientid@example.com`."""
    username: str | None
    name: str | None
    bio: str | None
    time_zone: str
    """IANA name."""
    week_start: Weekday | str
    """The day that weeks begin on."""
    time_format: int | None
    """Hours on the clock, 12 or 24."""
    default_schedule_id: int | None
    """Null where the user has no schedule."""
    created_date: dt.datetime
    avatar_url: str | None = None
    locale: Language | str | None = None
    """The user's language; null where none was chosen."""
    metadata: dict[str, Any] | None = None
    """Your own data."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.email = data["email"]
            model.username = data["username"]
            model.name = data["name"]
            model.bio = data["bio"]
            model.time_zone = data["timeZone"]
            model.week_start = decode_weekday(data["weekStart"])
            model.time_format = data["timeFormat"]
            model.default_schedule_id = data["defaultScheduleId"]
            model.created_date = decode_datetime(data["createdDate"])
            get: Getter = data.get
            model.avatar_url = get("avatarUrl")
            model.locale = decode_language(get("locale"))
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
            "email": self.email,
            "username": self.username,
            "name": self.name,
            "bio": self.bio,
            "timeZone": self.time_zone,
            "weekStart": self.week_start,
            "timeFormat": self.time_format,
            "defaultScheduleId": self.default_schedule_id,
            "createdDate": self.created_date,
            "avatarUrl": self.avatar_url,
            "locale": self.locale,
            "metadata": self.metadata,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
