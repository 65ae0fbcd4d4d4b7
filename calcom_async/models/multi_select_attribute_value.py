# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`MultiSelectAttributeValue`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, decode_list, new
from .._model import Model
from .attribute_choice import AttributeChoice


@attrs.define(kw_only=True, repr=False)
class MultiSelectAttributeValue(Model):
    """The API's `MultiSelectAttributeValue`."""

    id: str
    """The attribute's id."""
    name: str
    """The attribute's name."""
    type: Literal["multiSelect"] = "multiSelect"
    options: list[AttributeChoice]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.name = data["name"]
            model.type = data["type"]
            model.options = decode_list(AttributeChoice.from_dict, data["options"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
