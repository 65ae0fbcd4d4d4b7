# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`NumberAttributeValue`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class NumberAttributeValue(Model):
    """The API's `NumberAttributeValue`."""

    id: str
    """The attribute's id."""
    name: str
    """The attribute's name."""
    type: Literal["number"] = "number"
    option: float | None
    """Null if the assigned value is not a number."""
    option_id: str

    _nullable: ClassVar = frozenset({"option"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.name = data["name"]
            model.type = data["type"]
            model.option = data["option"]
            model.option_id = data["optionId"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
