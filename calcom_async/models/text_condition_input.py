# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`TextConditionInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import SentModel
from .text_filter_operator import TextFilterOperatorLike, decode_text_filter_operator


@attrs.define(kw_only=True, repr=False)
class TextConditionInput(SentModel):
    """The API's `TextConditionInput`."""

    operator: TextFilterOperatorLike
    operand: str
    """The text to compare with; empty if the operator needs none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.operator = decode_text_filter_operator(data["operator"])
            model.operand = data["operand"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
