# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarEventAttendeeInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import SentModel
from .._unset import UNSET, Unset


@attrs.define(kw_only=True, repr=False)
class CalendarEventAttendeeInput(SentModel):
    """Someone to invite to an event."""

    email: str
    name: str | Unset = UNSET

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.email = data["email"]
            get: Getter = data.get
            model.name = get("name", UNSET)
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
