# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CrmSyncError`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, as_list, decode_datetime, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class CrmSyncError(Model):
    """A booking that could not be synced to a CRM as intended."""

    id: str
    credential_id: int
    """The CRM connection that was used."""
    event_type_id: int
    app_slug: str
    """The CRM app, such as salesforce."""
    timestamp: dt.datetime
    error_code: str
    """The CRM's own error code."""
    error_message: str
    dropped_fields: list[str]
    """The CRM fields that were dropped or failed."""
    dismissed_at: dt.datetime | None
    """When someone dismissed the error; null while it is open."""
    raw_message: str | None = None
    """The CRM's own error message."""
    event_created: bool | None = None
    """Whether the CRM has the event anyway."""
    booking_uid: str | None = None

    _nullable: ClassVar = frozenset({"dismissed_at", "event_created"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.credential_id = data["credentialId"]
            model.event_type_id = data["eventTypeId"]
            model.app_slug = data["appSlug"]
            model.timestamp = decode_datetime(data["timestamp"])
            model.error_code = data["errorCode"]
            model.error_message = data["errorMessage"]
            model.dropped_fields = as_list(data["droppedFields"])
            model.dismissed_at = decode_datetime(data["dismissedAt"])
            get: Getter = data.get
            model.raw_message = get("rawMessage")
            model.event_created = get("eventCreated")
            model.booking_uid = get("bookingUid")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
