# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`DisableCancelling`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class DisableCancelling(SentModel):
    """The API's `DisableCancelling`."""

    disabled: bool | None = None
    """Whether bookings can never be cancelled."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            get: Getter = data.get
            model.disabled = get("disabled")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
