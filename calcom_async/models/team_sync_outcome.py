# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`TeamSyncOutcome`."""

from __future__ import annotations

from typing import Any, Final

from ..types import OpenEnum


class TeamSyncOutcome(OpenEnum):
    """The known values; an answer may bring others, as plain strings."""

    ADDED = "ADDED"
    REMOVED = "REMOVED"
    NO_CHANGE = "NO_CHANGE"


_MEMBERS: Final = {member.value: member for member in TeamSyncOutcome}


def decode_team_sync_outcome(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
