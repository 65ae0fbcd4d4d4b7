# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingReportResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("success", "message", "bookingUid", "reportedCount", "cancelledCount"))
_REQUIRED: Final = ("success", "message", "bookingUid", "reportedCount", "cancelledCount")


@attrs.define(kw_only=True, repr=False)
class BookingReportResult(Model):
    """The API's `BookingReportResult`."""

    success: bool
    message: str
    """What was done, for people to read."""
    booking_uid: str
    reported_count: int
    """How many reports were made."""
    cancelled_count: int
    """How many bookings were cancelled."""
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
            model.reported_count = data["reportedCount"]
            model.cancelled_count = data["cancelledCount"]
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
            "reportedCount": self.reported_count,
            "cancelledCount": self.cancelled_count,
        }
        return {**dump(fields), **self.additional_properties}
