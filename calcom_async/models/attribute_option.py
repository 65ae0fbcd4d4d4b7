# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeOption`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, as_list, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class AttributeOption(Model):
    """One of the values that an attribute can have."""

    id: str
    """A UUID."""
    attribute_id: str
    value: str
    """The display text."""
    slug: str
    is_group: bool | None = None
    """Whether it is a group that represents several other options."""
    contains: list[str] | None = None
    """The ids of the options in the group."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.attribute_id = data["attributeId"]
            model.value = data["value"]
            model.slug = data["slug"]
            get: Getter = data.get
            model.is_group = get("isGroup")
            model.contains = as_list(get("contains"))
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
