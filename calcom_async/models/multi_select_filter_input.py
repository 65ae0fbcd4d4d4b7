# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`MultiSelectFilterInput`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, as_list, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class MultiSelectFilterInput(SentModel):
    """Any of several values."""

    type: Literal["ms"] = "ms"
    data: Sequence[str | float]
    """The values."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.type = data["type"]
            model.data = as_list(data["data"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
