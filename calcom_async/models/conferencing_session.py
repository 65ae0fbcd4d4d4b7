# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ConferencingSession`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_list, dump, locate, new
from .conferencing_participant import ConferencingParticipant

_NAMES: Final = frozenset(("id", "room", "startTime", "duration", "ongoing", "maxParticipants", "participants"))
_REQUIRED: Final = ("id", "room", "startTime", "duration", "ongoing", "maxParticipants", "participants")


@attrs.define(kw_only=True, repr=False)
class ConferencingSession(Model):
    """A time that people spent in the Cal Video room of a booking."""

    id: str
    room: str
    """The room's name."""
    start_time: int
    """When it began, in seconds since 1970."""
    duration: int
    """Seconds."""
    ongoing: bool
    max_participants: int
    """How many were in the room at most."""
    participants: list[ConferencingParticipant]
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.room = data["room"]
            model.start_time = data["startTime"]
            model.duration = data["duration"]
            model.ongoing = data["ongoing"]
            model.max_participants = data["maxParticipants"]
            model.participants = decode_list(ConferencingParticipant.from_dict, data["participants"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "id": self.id,
            "room": self.room,
            "startTime": self.start_time,
            "duration": self.duration,
            "ongoing": self.ongoing,
            "maxParticipants": self.max_participants,
            "participants": self.participants,
        }
        return {**dump(fields), **self.additional_properties}
