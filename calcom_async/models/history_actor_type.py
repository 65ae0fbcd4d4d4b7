# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HistoryActorType`."""

from __future__ import annotations

from typing import Final

from .._codec import member_decoder
from .._model import OpenEnum


class HistoryActorType(OpenEnum):
    """The known values; responses may contain others, as plain strings."""

    USER = "USER"
    GUEST = "GUEST"
    ATTENDEE = "ATTENDEE"
    SYSTEM = "SYSTEM"
    APP = "APP"


decode_history_actor_type: Final = member_decoder(HistoryActorType)
