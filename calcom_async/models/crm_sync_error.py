# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CrmSyncError`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, as_list, complete, decode_datetime, dump, locate, new

_NAMES: Final = frozenset(
    (
        "id",
        "credentialId",
        "eventTypeId",
        "appSlug",
        "timestamp",
        "errorCode",
        "errorMessage",
        "droppedFields",
        "dismissedAt",
        "rawMessage",
        "eventCreated",
        "bookingUid",
    )
)
_REQUIRED: Final = (
    "id",
    "credentialId",
    "eventTypeId",
    "appSlug",
    "timestamp",
    "errorCode",
    "errorMessage",
    "droppedFields",
    "dismissedAt",
)
_NULLABLE: Final = frozenset(("dismissedAt", "eventCreated"))


@attrs.define(kw_only=True, repr=False)
class CrmSyncError(Model):
    """A booking that could not be carried over to a CRM as it was meant to be."""

    id: str
    credential_id: int
    """The connection to the CRM that was used."""
    event_type_id: int
    app_slug: str
    """The CRM's app, such as salesforce."""
    timestamp: dt.datetime
    error_code: str
    """The CRM's own code."""
    error_message: str
    dropped_fields: list[str]
    """The fields of the CRM that were left out or failed."""
    dismissed_at: dt.datetime | None
    """When somebody put the error aside; null while it stands."""
    raw_message: str | None = None
    """What the CRM itself said."""
    event_created: bool | None = None
    """Whether the CRM has the event all the same."""
    booking_uid: str | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
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
            "credentialId": self.credential_id,
            "eventTypeId": self.event_type_id,
            "appSlug": self.app_slug,
            "timestamp": self.timestamp,
            "errorCode": self.error_code,
            "errorMessage": self.error_message,
            "droppedFields": self.dropped_fields,
            "dismissedAt": self.dismissed_at,
            "rawMessage": self.raw_message,
            "eventCreated": self.event_created,
            "bookingUid": self.booking_uid,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
