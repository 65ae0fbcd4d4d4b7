# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`PlatformOAuthClient`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import (
    DECODE_ERRORS,
    Getter,
    JSONObject,
    Model,
    as_list,
    complete,
    decode_datetime,
    decode_list,
    dump,
    locate,
    new,
)
from .platform_permission import PlatformPermission, decode_platform_permission

_NAMES: Final = frozenset(
    (
        "id",
        "name",
        "secret",
        "permissions",
        "redirectUris",
        "organizationId",
        "createdAt",
        "areEmailsEnabled",
        "areDefaultEventTypesEnabled",
        "areCalendarEventsEnabled",
        "logo",
        "bookingRedirectUri",
        "bookingCancelRedirectUri",
        "bookingRescheduleRedirectUri",
    )
)
_REQUIRED: Final = (
    "id",
    "name",
    "secret",
    "permissions",
    "redirectUris",
    "organizationId",
    "createdAt",
    "areEmailsEnabled",
    "areDefaultEventTypesEnabled",
    "areCalendarEventsEnabled",
)
_NULLABLE: Final = frozenset(("logo",))


@attrs.define(kw_only=True, repr=False)
class PlatformOAuthClient(Model):
    """An app of a platform, through which it makes and manages users."""

    id: str
    name: str
    secret: str = attrs.field(metadata={"secret": True})
    permissions: list[PlatformPermission | str]
    """What the client may do for its users."""
    redirect_uris: list[str]
    """Where requests from browsers may come from."""
    organization_id: int
    created_at: dt.datetime
    are_emails_enabled: bool
    """Whether Cal.com writes mails about the users' bookings."""
    are_default_event_types_enabled: bool
    """Whether a new user starts with four event types, of 30 and of 60 minutes, with and without Cal Video."""
    are_calendar_events_enabled: bool
    """Whether bookings are written to the users' connected calendars."""
    logo: str | None = None
    """Address of a picture."""
    booking_redirect_uri: str | None = None
    """The platform's own page for a booking."""
    booking_cancel_redirect_uri: str | None = None
    """The platform's own page to cancel a booking."""
    booking_reschedule_redirect_uri: str | None = None
    """The platform's own page to reschedule a booking."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
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
            "name": self.name,
            "secret": self.secret,
            "permissions": self.permissions,
            "redirectUris": self.redirect_uris,
            "organizationId": self.organization_id,
            "createdAt": self.created_at,
            "areEmailsEnabled": self.are_emails_enabled,
            "areDefaultEventTypesEnabled": self.are_default_event_types_enabled,
            "areCalendarEventsEnabled": self.are_calendar_events_enabled,
            "logo": self.logo,
            "bookingRedirectUri": self.booking_redirect_uri,
            "bookingCancelRedirectUri": self.booking_cancel_redirect_uri,
            "bookingRescheduleRedirectUri": self.booking_reschedule_redirect_uri,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
