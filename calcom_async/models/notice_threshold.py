# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`NoticeThreshold`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class NoticeThreshold(SentModel):
    """Bookings made with less notice than this need confirmation."""

    unit: str
    """The unit of time, minutes or hours."""
    count: int

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.unit = data["unit"]
            model.count = data["count"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
