# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`TeamSyncOutcome`."""

from __future__ import annotations

from typing import Final

from .._codec import member_decoder
from .._model import OpenEnum


class TeamSyncOutcome(OpenEnum):
    """The known values; responses may contain others, as plain strings."""

    ADDED = "ADDED"
    REMOVED = "REMOVED"
    NO_CHANGE = "NO_CHANGE"


decode_team_sync_outcome: Final = member_decoder(TeamSyncOutcome)
