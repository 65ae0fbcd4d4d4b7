# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`UsageBasedPrivateLink`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("linkId", "eventTypeId", "isExpired", "bookingUrl", "maxUsageCount", "usageCount"))
_REQUIRED: Final = ("linkId", "eventTypeId", "isExpired", "bookingUrl", "maxUsageCount", "usageCount")


@attrs.define(kw_only=True, repr=False)
class UsageBasedPrivateLink(Model):
    """The API's `UsageBasedPrivateLink`."""

    link_id: str
    event_type_id: int
    is_expired: bool
    booking_url: str
    """The page to hand out."""
    max_usage_count: int
    """After how many bookings it ends."""
    usage_count: int
    """How often it has been used so far."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.link_id = data["linkId"]
            model.event_type_id = data["eventTypeId"]
            model.is_expired = data["isExpired"]
            model.booking_url = data["bookingUrl"]
            model.max_usage_count = data["maxUsageCount"]
            model.usage_count = data["usageCount"]
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "linkId": self.link_id,
            "eventTypeId": self.event_type_id,
            "isExpired": self.is_expired,
            "bookingUrl": self.booking_url,
            "maxUsageCount": self.max_usage_count,
            "usageCount": self.usage_count,
        }
        return {**dump(fields), **self.additional_properties}
