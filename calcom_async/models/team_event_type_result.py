# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`TeamEventTypeResult`."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._codec import decode_list
from .._model import JSONObject
from .team_event_type import TeamEventType

TeamEventTypeResult: TypeAlias = TeamEventType | list[TeamEventType] | JSONObject
"""The response to creating or changing a team's event type: a list if it is managed, one object otherwise."""


def decode_team_event_type_result(data: Any) -> TeamEventTypeResult:
    """Decode to the member that matches the data; data of an unknown kind is returned unchanged."""
    if isinstance(data, list):
        return decode_list(TeamEventType.from_dict, data)
    if isinstance(data, dict):
        return TeamEventType.from_dict(data)
    return data  # type: ignore[no-any-return]
