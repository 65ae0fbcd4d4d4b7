# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Recurrence`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import SentModel
from .recurrence_frequency import RecurrenceFrequency, decode_recurrence_frequency


@attrs.define(kw_only=True, repr=False)
class Recurrence(SentModel):
    """How a recurring event repeats."""

    interval: int
    """The interval in weeks, months or years at which it repeats."""
    occurrences: int
    """The maximum number of events in a series."""
    frequency: RecurrenceFrequency | str
    disabled: Literal[False] | None = None
    """False in responses."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.interval = data["interval"]
            model.occurrences = data["occurrences"]
            model.frequency = decode_recurrence_frequency(data["frequency"])
            get: Getter = data.get
            model.disabled = get("disabled")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
