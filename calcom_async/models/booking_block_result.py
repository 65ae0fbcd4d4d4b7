# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingBlockResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("success", "message", "bookingUid", "cancelledCount", "blockedValue"))
_REQUIRED: Final = ("success", "message", "bookingUid", "cancelledCount", "blockedValue")


@attrs.define(kw_only=True, repr=False)
class BookingBlockResult(Model):
    """The API's `BookingBlockResult`."""

    success: bool
    message: str
    """What was done, for people to read."""
    booking_uid: str
    cancelled_count: int
    """How many bookings were cancelled."""
    blocked_value: str
    """The address or domain that is blocked now."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.success = data["success"]
            model.message = data["message"]
            model.booking_uid = data["bookingUid"]
            model.cancelled_count = data["cancelledCount"]
            model.blocked_value = data["blockedValue"]
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "success": self.success,
            "message": self.message,
            "bookingUid": self.booking_uid,
            "cancelledCount": self.cancelled_count,
            "blockedValue": self.blocked_value,
        }
        return {**dump(fields), **self.additional_properties}
