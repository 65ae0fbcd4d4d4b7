# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingNoShowUpdatedTrigger`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class BookingNoShowUpdatedTrigger(SentModel):
    """Someone is marked as absent (no-show), or the mark is removed."""

    type: Literal["bookingNoShowUpdated"] = "bookingNoShowUpdated"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.type = data["type"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
