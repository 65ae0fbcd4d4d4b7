# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarEventSipLocation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class CalendarEventSipLocation(Model):
    """An address for SIP devices."""

    type: Literal["sip"] = "sip"
    url: str
    label: str | None = None
    pin: str | None = attrs.field(default=None, metadata={"secret": True})
    password: str | None = attrs.field(default=None, metadata={"secret": True})

    _nullable: ClassVar = frozenset({"label", "pin", "password"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.type = data["type"]
            model.url = data["url"]
            get: Getter = data.get
            model.label = get("label")
            model.pin = get("pin")
            model.password = get("password")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
