# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ConferencingSession`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_list, new
from .._model import Model
from .conferencing_participant import ConferencingParticipant


@attrs.define(kw_only=True, repr=False)
class ConferencingSession(Model):
    """A session in the Cal Video room of a booking."""

    id: str
    room: str
    """The room's name."""
    start_time: int
    """When it started, in seconds since 1970."""
    duration: int
    """Seconds."""
    ongoing: bool
    max_participants: int
    """The maximum number of participants in the room."""
    participants: list[ConferencingParticipant]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.room = data["room"]
            model.start_time = data["startTime"]
            model.duration = data["duration"]
            model.ongoing = data["ongoing"]
            model.max_participants = data["maxParticipants"]
            model.participants = decode_list(ConferencingParticipant.from_dict, data["participants"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
