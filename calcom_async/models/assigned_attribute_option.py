# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AssignedAttributeOption`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, as_list, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class AssignedAttributeOption(Model):
    """An option that is assigned to at least one member."""

    id: str
    """A UUID."""
    attribute_id: str
    value: str
    """The display text."""
    slug: str
    assigned_user_ids: list[int]
    """The ids of the users who have it."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.attribute_id = data["attributeId"]
            model.value = data["value"]
            model.slug = data["slug"]
            model.assigned_user_ids = as_list(data["assignedUserIds"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
