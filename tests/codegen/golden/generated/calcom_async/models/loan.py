# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Loan`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_datetime, decode_model, new
from .._model import Model
from .reader import Reader


@attrs.define(kw_only=True, repr=False)
class Loan(Model):
    """The API's `Loan`."""

    uid: str
    start: dt.datetime
    reader: Reader
    end: dt.datetime | None = None

    _nullable: ClassVar = frozenset({"end"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.uid = data["uid"]
            model.start = decode_datetime(data["start"])
            model.reader = decode_model(Reader.from_dict, data["reader"])
            get: Getter = data.get
            model.end = decode_datetime(get("end"))
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
