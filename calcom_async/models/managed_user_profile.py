# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ManagedUserProfile`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, as_object, decode_datetime, new
from .._model import Model
from .language import Language, decode_language
from .weekday import Weekday, decode_weekday


@attrs.define(kw_only=True, repr=False)
class ManagedUserProfile(Model):
    """A user that a platform created and acts for."""

    id: int
    email: str
    """The email address with the client's id in it, such as `ann+clientid@example.com`."""
    username: str | None
    name: str | None
    bio: str | None
    time_zone: str
    """IANA time zone name."""
    week_start: Weekday | str
    """The first day of the week."""
    time_format: int | None
    """The clock format in hours, 12 or 24."""
    default_schedule_id: int | None
    """Null if the user has no schedule."""
    created_date: dt.datetime
    avatar_url: str | None = None
    locale: Language | str | None = None
    """The user's language; null if none was chosen."""
    metadata: dict[str, Any] | None = None
    """Your own metadata."""

    _nullable: ClassVar = frozenset({
        "username", "name", "bio", "time_format", "default_schedule_id", "avatar_url", "locale", "metadata",
    })  # fmt: skip

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
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
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
