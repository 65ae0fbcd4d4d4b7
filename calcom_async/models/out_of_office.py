# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`OutOfOffice`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_datetime, new
from .._model import Model
from .out_of_office_reason import OutOfOfficeReason, decode_out_of_office_reason


@attrs.define(kw_only=True, repr=False)
class OutOfOffice(Model):
    """A period in which a user cannot be booked."""

    id: int
    uuid: str
    user_id: int
    start: dt.datetime
    """The first moment of the first day, in UTC."""
    end: dt.datetime
    """The last moment of the last day, in UTC."""
    to_user_id: int | None = None
    """The user who takes over the bookings in the meantime; null for no one."""
    notes: str | None = None
    reason: OutOfOfficeReason | str | None = None
    """Missing for a reason that the organization defined itself."""

    _nullable: ClassVar = frozenset({"to_user_id", "notes"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.uuid = data["uuid"]
            model.user_id = data["userId"]
            model.start = decode_datetime(data["start"])
            model.end = decode_datetime(data["end"])
            get: Getter = data.get
            model.to_user_id = get("toUserId")
            model.notes = get("notes")
            model.reason = decode_out_of_office_reason(get("reason"))
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
