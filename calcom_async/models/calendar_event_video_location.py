# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarEventVideoLocation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class CalendarEventVideoLocation(Model):
    """A video call; also used if the event's location is plain text."""

    type: Literal["video"] = "video"
    url: str
    label: str | None = None
    password: str | None = attrs.field(default=None, metadata={"secret": True})
    meeting_code: str | None = None
    access_code: str | None = attrs.field(default=None, metadata={"secret": True})

    _nullable: ClassVar = frozenset({"label", "password", "meeting_code", "access_code"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.type = data["type"]
            model.url = data["url"]
            get: Getter = data.get
            model.label = get("label")
            model.password = get("password")
            model.meeting_code = get("meetingCode")
            model.access_code = get("accessCode")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
