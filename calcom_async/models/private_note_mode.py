# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`PrivateNoteMode`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class PrivateNoteMode(OpenEnum):
    """How the note for the host is kept: in an event of its own beside the booking's, or by inviting host and guests
    to separate events.
    """

    DUPLICATE_EVENT = "duplicate_event"
    SEPARATE_EVENTS = "separate_events"


PrivateNoteModeLike: TypeAlias = PrivateNoteMode | Literal["duplicate_event", "separate_events"]
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in PrivateNoteMode}


def decode_private_note_mode(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
