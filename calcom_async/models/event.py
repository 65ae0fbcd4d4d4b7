# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Event`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_datetime, decode_list, new
from .._model import Model
from .event_location import EventLocation, decode_event_location
from .event_visibility import EventVisibility, decode_event_visibility


@attrs.define(kw_only=True, repr=False)
class Event(Model):
    """An event on a fixed date with a page that collects RSVPs."""

    uuid: str
    slug: str
    """The path of its page, after cal.com/."""
    title: str
    start_time: dt.datetime
    end_time: dt.datetime
    time_zone: str
    """IANA time zone name."""
    visibility: EventVisibility | str
    hidden: bool
    locations: list[EventLocation]
    requires_approval: bool
    """Whether a host has to approve each guest."""
    waitlist_enabled: bool
    """Whether there is a waitlist for guests."""
    description: str | None = None
    published_at: dt.datetime | None = None
    """Null for a draft."""
    cancelled_at: dt.datetime | None = None
    """Null unless it is cancelled."""
    cover_image_url: str | None = None
    confirmed_count: int | None = None
    """The number of guests; only in lists."""

    _nullable: ClassVar = frozenset({"description", "published_at", "cancelled_at", "cover_image_url"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
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
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
