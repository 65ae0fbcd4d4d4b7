# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`PrivateNoteMode`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class PrivateNoteMode(OpenEnum):
    """How the note for the host is kept private: in an event of its own next to the booking's, or by inviting host
    and guests to separate events.
    """

    DUPLICATE_EVENT = "duplicate_event"
    SEPARATE_EVENTS = "separate_events"


PrivateNoteModeLike: TypeAlias = PrivateNoteMode | Literal["duplicate_event", "separate_events"]
"""Accepted as an argument: a member, or its value as a string."""

decode_private_note_mode: Final = member_decoder(PrivateNoteMode)
