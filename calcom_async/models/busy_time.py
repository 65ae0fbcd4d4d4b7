# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BusyTime`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_datetime, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class BusyTime(Model):
    """The API's `BusyTime`."""

    start: dt.datetime
    end: dt.datetime
    source: str | None = None
    """The source of the event."""

    _nullable: ClassVar = frozenset({"source"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.start = decode_datetime(data["start"])
            model.end = decode_datetime(data["end"])
            get: Getter = data.get
            model.source = get("source")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
