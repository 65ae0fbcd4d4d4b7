# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingRecording`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(
    ("id", "roomName", "startTs", "status", "duration", "shareToken", "maxParticipants", "downloadLink", "error")
)
_REQUIRED: Final = ("id", "roomName", "startTs", "status", "duration", "shareToken")
_NULLABLE: Final = frozenset(("downloadLink", "error"))


@attrs.define(kw_only=True, repr=False)
class BookingRecording(Model):
    """A recording of a meeting in Cal Video."""

    id: str
    room_name: str
    start_ts: int
    """When it began, in seconds since 1970."""
    status: str
    """How far it is; `finished` ones can be downloaded."""
    duration: int
    """Seconds."""
    share_token: str
    max_participants: int | None = None
    """How many were in the room at most."""
    download_link: str | None = None
    """A link that expires; null where it cannot be made."""
    error: str | None = None
    """Why there is no link."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
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
            "roomName": self.room_name,
            "startTs": self.start_ts,
            "status": self.status,
            "duration": self.duration,
            "shareToken": self.share_token,
            "maxParticipants": self.max_participants,
            "downloadLink": self.download_link,
            "error": self.error,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
