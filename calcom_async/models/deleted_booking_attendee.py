# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`DeletedBookingAttendee`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("id", "bookingId", "name", "email", "timeZone"))
_REQUIRED: Final = ("id", "bookingId", "name", "email", "timeZone")


@attrs.define(kw_only=True, repr=False)
class DeletedBookingAttendee(Model):
    """An attendee who no longer is one."""

    id: int
    booking_id: int
    name: str
    email: str
    time_zone: str
    """IANA name."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.booking_id = data["bookingId"]
            model.name = data["name"]
            model.email = data["email"]
            model.time_zone = data["timeZone"]
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
            "bookingId": self.booking_id,
            "name": self.name,
            "email": self.email,
            "timeZone": self.time_zone,
        }
        return {**dump(fields), **self.additional_properties}
