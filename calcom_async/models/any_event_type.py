# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AnyEventType`."""

from __future__ import annotations

from typing import Any, TypeAlias

from .event_type import EventType
from .team_event_type import TeamEventType

AnyEventType: TypeAlias = EventType | TeamEventType
"""An event type of a person or of a team."""


def decode_any_event_type(data: Any) -> AnyEventType:
    """Decode to the member that matches the data."""
    if data.get("team") is not None:
        return TeamEventType.from_dict(data)
    return EventType.from_dict(data)
