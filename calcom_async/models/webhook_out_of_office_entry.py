# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookOutOfOfficeEntry`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_datetime, decode_model, new
from .._model import Model
from .webhook_out_of_office_reason import WebhookOutOfOfficeReason
from .webhook_person import WebhookPerson


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
    """The user who is booked in the meantime."""

    _nullable: ClassVar = frozenset({"notes", "reason_id", "reason", "to_user"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
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
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
