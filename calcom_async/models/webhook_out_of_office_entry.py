# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookOutOfOfficeEntry`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, decode_datetime, decode_model, dump, locate, new
from .webhook_out_of_office_reason import WebhookOutOfOfficeReason
from .webhook_person import WebhookPerson

_NAMES: Final = frozenset(
    ("id", "start", "end", "user", "uuid", "createdAt", "updatedAt", "notes", "reasonId", "reason", "toUser")
)
_REQUIRED: Final = ("id", "start", "end", "user")
_NULLABLE: Final = frozenset(("notes", "reasonId", "reason", "toUser"))


@attrs.define(kw_only=True, repr=False)
class WebhookOutOfOfficeEntry(Model):
    """The API's `WebhookOutOfOfficeEntry`."""

    id: int
    start: dt.datetime
    end: dt.datetime
    user: WebhookPerson
    uuid: str | None = None
    created_at: dt.datetime | None = None
    updated_at: dt.datetime | None = None
    notes: str | None = None
    reason_id: int | None = None
    reason: WebhookOutOfOfficeReason | None = None
    to_user: WebhookPerson | None = None
    """Who is booked in the meantime."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.start = decode_datetime(data["start"])
            model.end = decode_datetime(data["end"])
            model.user = decode_model(WebhookPerson.from_dict, data["user"])
            get: Getter = data.get
            model.uuid = get("uuid")
            model.created_at = decode_datetime(get("createdAt"))
            model.updated_at = decode_datetime(get("updatedAt"))
            model.notes = get("notes")
            model.reason_id = get("reasonId")
            model.reason = decode_model(WebhookOutOfOfficeReason.from_dict, get("reason"))
            model.to_user = decode_model(WebhookPerson.from_dict, get("toUser"))
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
            "start": self.start,
            "end": self.end,
            "user": self.user,
            "uuid": self.uuid,
            "createdAt": self.created_at,
            "updatedAt": self.updated_at,
            "notes": self.notes,
            "reasonId": self.reason_id,
            "reason": self.reason,
            "toUser": self.to_user,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
