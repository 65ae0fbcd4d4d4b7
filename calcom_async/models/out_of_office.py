# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`OutOfOffice`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, decode_datetime, dump, locate, new
from .out_of_office_reason import OutOfOfficeReason, decode_out_of_office_reason

_NAMES: Final = frozenset(("id", "uuid", "userId", "start", "end", "toUserId", "notes", "reason"))
_REQUIRED: Final = ("id", "uuid", "userId", "start", "end")
_NULLABLE: Final = frozenset(("toUserId", "notes"))


@attrs.define(kw_only=True, repr=False)
class OutOfOffice(Model):
    """Days on which a user cannot be booked."""

    id: int
    uuid: str
    user_id: int
    start: dt.datetime
    """The first moment of the first day, in UTC."""
    end: dt.datetime
    """The last moment of the last day, in UTC."""
    to_user_id: int | None = None
    """The user who takes the bookings meanwhile; null for nobody."""
    notes: str | None = None
    reason: OutOfOfficeReason | str | None = None
    """Missing for a reason of the organisation's own making."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
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
            "uuid": self.uuid,
            "userId": self.user_id,
            "start": self.start,
            "end": self.end,
            "toUserId": self.to_user_id,
            "notes": self.notes,
            "reason": self.reason,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
