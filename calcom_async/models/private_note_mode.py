# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`PrivateNoteMode`."""

from __future__ import annotations

from typing import Any, Final

from ..types import OpenEnum


class PrivateNoteMode(OpenEnum):
    """The known values; an answer may bring others, as plain strings."""

    DUPLICATE_EVENT = "duplicate_event"
    SEPARATE_EVENTS = "separate_events"


_MEMBERS: Final = {member.value: member for member in PrivateNoteMode}


def decode_private_note_mode(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
