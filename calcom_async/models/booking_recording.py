# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingRecording`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class BookingRecording(Model):
    """A recording of a meeting in Cal Video."""

    id: str
    room_name: str
    start_ts: int
    """When it started, in seconds since 1970."""
    status: str
    """The recording's status; `finished` ones can be downloaded."""
    duration: int
    """Seconds."""
    share_token: str
    max_participants: int | None = None
    """The maximum number of participants in the room."""
    download_link: str | None = None
    """A link that expires; null if it cannot be created."""
    error: str | None = None
    """Why there is no link."""

    _nullable: ClassVar = frozenset({"download_link", "error"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.room_name = data["roomName"]
            model.start_ts = data["startTs"]
            model.status = data["status"]
            model.duration = data["duration"]
            model.share_token = data["shareToken"]
            get: Getter = data.get
            model.max_participants = get("maxParticipants")
            model.download_link = get("downloadLink")
            model.error = get("error")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
