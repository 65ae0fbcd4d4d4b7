# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`InsightsFormAnswer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, as_list, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class InsightsFormAnswer(Model):
    """The answer to one question; exactly one of its values is not null."""

    field_id: str | None
    value_string: str | None
    value_number: float | None
    value_string_array: list[str] | None

    _nullable: ClassVar = frozenset({"field_id", "value_string", "value_number", "value_string_array"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.field_id = data["fieldId"]
            model.value_string = data["valueString"]
            model.value_number = data["valueNumber"]
            model.value_string_array = as_list(data["valueStringArray"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
