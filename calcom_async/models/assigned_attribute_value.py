# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AssignedAttributeValue`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class AssignedAttributeValue(Model):
    """The API's `AssignedAttributeValue`."""

    option_id: str
    option_slug: str
    value: str
    """The display text."""
    weight: int | None = None
    """Null if weights are not used."""

    _nullable: ClassVar = frozenset({"weight"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.option_id = data["optionId"]
            model.option_slug = data["optionSlug"]
            model.value = data["value"]
            get: Getter = data.get
            model.weight = get("weight")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
