# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HistoryRawValues`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, as_list, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class HistoryRawValues(Model):
    """Several values as plain texts."""

    type: Literal["rawValues"] = "rawValues"
    values: list[str]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.type = data["type"]
            model.values = as_list(data["values"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
