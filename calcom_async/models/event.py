# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Event`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, decode_datetime, decode_list, dump, locate, new
from .event_location import EventLocation, decode_event_location
from .event_visibility import EventVisibility, decode_event_visibility

_NAMES: Final = frozenset(
    (
        "uuid",
        "slug",
        "title",
        "startTime",
        "endTime",
        "timeZone",
        "visibility",
        "hidden",
        "locations",
        "requiresApproval",
        "waitlistEnabled",
        "description",
        "publishedAt",
        "cancelledAt",
        "coverImageUrl",
        "confirmedCount",
    )
)
_REQUIRED: Final = (
    "uuid",
    "slug",
    "title",
    "startTime",
    "endTime",
    "timeZone",
    "visibility",
    "hidden",
    "locations",
    "requiresApproval",
    "waitlistEnabled",
)
_NULLABLE: Final = frozenset(("description", "publishedAt", "cancelledAt", "coverImageUrl"))


@attrs.define(kw_only=True, repr=False)
class Event(Model):
    """Something on a fixed date that people say on its page whether they come to."""

    uuid: str
    slug: str
    """The end of its page's address, behind cal.com/."""
    title: str
    start_time: dt.datetime
    end_time: dt.datetime
    time_zone: str
    """IANA name."""
    visibility: EventVisibility | str
    hidden: bool
    locations: list[EventLocation]
    requires_approval: bool
    """Whether a host has to admit each guest."""
    waitlist_enabled: bool
    """Whether guests can wait for a place."""
    description: str | None = None
    published_at: dt.datetime | None = None
    """Null for a draft."""
    cancelled_at: dt.datetime | None = None
    """Null unless it is cancelled."""
    cover_image_url: str | None = None
    confirmed_count: int | None = None
    """How many guests come; only in a list."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.uuid = data["uuid"]
            model.slug = data["slug"]
            model.title = data["title"]
            model.start_time = decode_datetime(data["startTime"])
            model.end_time = decode_datetime(data["endTime"])
            model.time_zone = data["timeZone"]
            model.visibility = decode_event_visibility(data["visibility"])
            model.hidden = data["hidden"]
            model.locations = decode_list(decode_event_location, data["locations"])
            model.requires_approval = data["requiresApproval"]
            model.waitlist_enabled = data["waitlistEnabled"]
            get: Getter = data.get
            model.description = get("description")
            model.published_at = decode_datetime(get("publishedAt"))
            model.cancelled_at = decode_datetime(get("cancelledAt"))
            model.cover_image_url = get("coverImageUrl")
            model.confirmed_count = get("confirmedCount")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "uuid": self.uuid,
            "slug": self.slug,
            "title": self.title,
            "startTime": self.start_time,
            "endTime": self.end_time,
            "timeZone": self.time_zone,
            "visibility": self.visibility,
            "hidden": self.hidden,
            "locations": self.locations,
            "requiresApproval": self.requires_approval,
            "waitlistEnabled": self.waitlist_enabled,
            "description": self.description,
            "publishedAt": self.published_at,
            "cancelledAt": self.cancelled_at,
            "coverImageUrl": self.cover_image_url,
            "confirmedCount": self.confirmed_count,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
