# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`DisableRescheduling`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class DisableRescheduling(SentModel):
    """The API's `DisableRescheduling`."""

    disabled: bool | None = None
    """Whether bookings can never be rescheduled."""
    minutes_before: int | None = None
    """The number of minutes before the start at which rescheduling ends; cannot be combined with `disabled`."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            get: Getter = data.get
            model.disabled = get("disabled")
            model.minutes_before = get("minutesBefore")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
