# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ConfirmationPolicy`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, decode_model, dump, locate, new
from .confirmation_policy_type import ConfirmationPolicyType, decode_confirmation_policy_type
from .notice_threshold import NoticeThreshold

_NAMES: Final = frozenset(("type", "blockUnconfirmedBookingsInBooker", "noticeThreshold"))
_REQUIRED: Final = ("type", "blockUnconfirmedBookingsInBooker")


@attrs.define(kw_only=True, repr=False)
class ConfirmationPolicy(Model):
    """When the host has to confirm a booking before it counts."""

    type: ConfirmationPolicyType | str
    block_unconfirmed_bookings_in_booker: bool
    """Whether a booking that waits for confirmation already takes its slot."""
    notice_threshold: NoticeThreshold | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.type = decode_confirmation_policy_type(data["type"])
            model.block_unconfirmed_bookings_in_booker = data["blockUnconfirmedBookingsInBooker"]
            get: Getter = data.get
            model.notice_threshold = decode_model(NoticeThreshold.from_dict, get("noticeThreshold"))
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "type": self.type,
            "blockUnconfirmedBookingsInBooker": self.block_unconfirmed_bookings_in_booker,
            "noticeThreshold": self.notice_threshold,
        }
        return {**dump(fields, utc=True), **self.additional_properties}
