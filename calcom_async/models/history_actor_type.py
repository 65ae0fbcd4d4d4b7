# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HistoryActorType`."""

from __future__ import annotations

from typing import Any, Final

from ..types import OpenEnum


class HistoryActorType(OpenEnum):
    """The known values; an answer may bring others, as plain strings."""

    USER = "USER"
    GUEST = "GUEST"
    ATTENDEE = "ATTENDEE"
    SYSTEM = "SYSTEM"
    APP = "APP"


_MEMBERS: Final = {member.value: member for member in HistoryActorType}


def decode_history_actor_type(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
