# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`FailedBookingOption`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class FailedBookingOption(Model):
    """How often an option was chosen in responses that did not lead to a booking."""

    option_id: str | None = None
    option_label: str | None = None
    count: int | None = None

    _nullable: ClassVar = frozenset({"option_id"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            get: Getter = data.get
            model.option_id = get("optionId")
            model.option_label = get("optionLabel")
            model.count = get("count")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
