# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`PrivateLink`."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._model import JSONObject
from .time_based_private_link import TimeBasedPrivateLink
from .usage_based_private_link import UsageBasedPrivateLink

PrivateLink: TypeAlias = TimeBasedPrivateLink | UsageBasedPrivateLink | JSONObject
"""A secret link to an event type, which expires either on a date or after a number of bookings."""


def decode_private_link(data: Any) -> PrivateLink:
    """Decode to the member that matches the data; data of an unknown kind is returned unchanged."""
    if data.get("maxUsageCount") is not None:
        return UsageBasedPrivateLink.from_dict(data)
    if data.get("expiresAt") is not None:
        return TimeBasedPrivateLink.from_dict(data)
    return data  # type: ignore[no-any-return]
