# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ChangedAttribute`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model
from .attribute_type import AttributeType, decode_attribute_type


@attrs.define(kw_only=True, repr=False)
class ChangedAttribute(Model):
    """The API's `ChangedAttribute`."""

    id: str
    slug: str
    name: str
    type: AttributeType | str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.slug = data["slug"]
            model.name = data["name"]
            model.type = decode_attribute_type(data["type"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
