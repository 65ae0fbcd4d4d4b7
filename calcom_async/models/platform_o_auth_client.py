# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`PlatformOAuthClient`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, as_list, decode_datetime, decode_list, new
from .._model import Model
from .platform_permission import PlatformPermission, decode_platform_permission


@attrs.define(kw_only=True, repr=False)
class PlatformOAuthClient(Model):
    """An app of a platform, which the platform uses to create and manage users."""

    id: str
    name: str
    secret: str = attrs.field(metadata={"secret": True})
    permissions: list[PlatformPermission | str]
    """What the client may do for its users."""
    redirect_uris: list[str]
    """The URLs that requests from browsers may come from."""
    organization_id: int
    created_at: dt.datetime
    are_emails_enabled: bool
    """Whether Cal.com sends emails about the users' bookings."""
    are_default_event_types_enabled: bool
    """Whether a new user starts with four event types: 30 and 60 minutes, each with and without Cal Video."""
    are_calendar_events_enabled: bool
    """Whether bookings are written to the users' connected calendars."""
    logo: str | None = None
    """The URL of a picture."""
    booking_redirect_uri: str | None = None
    """The platform's own page for a booking."""
    booking_cancel_redirect_uri: str | None = None
    """The platform's own page to cancel a booking."""
    booking_reschedule_redirect_uri: str | None = None
    """The platform's own page to reschedule a booking."""

    _nullable: ClassVar = frozenset({"logo"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.name = data["name"]
            model.secret = data["secret"]
            model.permissions = decode_list(decode_platform_permission, data["permissions"])
            model.redirect_uris = as_list(data["redirectUris"])
            model.organization_id = data["organizationId"]
            model.created_at = decode_datetime(data["createdAt"])
            model.are_emails_enabled = data["areEmailsEnabled"]
            model.are_default_event_types_enabled = data["areDefaultEventTypesEnabled"]
            model.are_calendar_events_enabled = data["areCalendarEventsEnabled"]
            get: Getter = data.get
            model.logo = get("logo")
            model.booking_redirect_uri = get("bookingRedirectUri")
            model.booking_cancel_redirect_uri = get("bookingCancelRedirectUri")
            model.booking_reschedule_redirect_uri = get("bookingRescheduleRedirectUri")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
