# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AnyHostedEventType`."""

from __future__ import annotations

from typing import Any, TypeAlias

from .hosted_event_type import HostedEventType
from .hosted_team_event_type import HostedTeamEventType

AnyHostedEventType: TypeAlias = HostedEventType | HostedTeamEventType
"""An event type of a person or of a team."""


def decode_any_hosted_event_type(data: Any) -> AnyHostedEventType:
    """Decode to the member that matches the data."""
    if data.get("team") is not None:
        return HostedTeamEventType.from_dict(data)
    return HostedEventType.from_dict(data)
