# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`TextFilterInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, decode_model, new
from .._model import SentModel
from .text_condition_input import TextConditionInput


@attrs.define(kw_only=True, repr=False)
class TextFilterInput(SentModel):
    """A condition on a text."""

    type: Literal["t"] = "t"
    data: TextConditionInput | Mapping[str, Any]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.type = data["type"]
            model.data = decode_model(TextConditionInput.from_dict, data["data"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
