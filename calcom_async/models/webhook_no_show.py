# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookNoShow`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, decode_list, dump, locate, new
from .webhook_attendee_presence import WebhookAttendeePresence

_NAMES: Final = frozenset(("bookingUid", "attendees", "bookingId", "message"))
_REQUIRED: Final = ("bookingUid", "attendees")


@attrs.define(kw_only=True, repr=False)
class WebhookNoShow(Model):
    """Somebody was marked as absent, or no longer is."""

    booking_uid: str
    attendees: list[WebhookAttendeePresence]
    booking_id: int | None = None
    message: str | None = None
    """The same in words."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.booking_uid = data["bookingUid"]
            model.attendees = decode_list(WebhookAttendeePresence.from_dict, data["attendees"])
            get: Getter = data.get
            model.booking_id = get("bookingId")
            model.message = get("message")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "bookingUid": self.booking_uid,
            "attendees": self.attendees,
            "bookingId": self.booking_id,
            "message": self.message,
        }
        return {**dump(fields), **self.additional_properties}
