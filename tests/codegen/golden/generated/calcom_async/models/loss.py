# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Loss`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_datetime, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class Loss(Model):
    """Occurs only in webhook deliveries."""

    book_id: int
    found_at: dt.datetime | None = None

    _nullable: ClassVar = frozenset({"found_at"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.book_id = data["bookId"]
            get: Getter = data.get
            model.found_at = decode_datetime(get("foundAt"))
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
