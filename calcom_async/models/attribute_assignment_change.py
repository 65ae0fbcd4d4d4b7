# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeAssignmentChange`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_model, new
from .._model import Model
from .assigned_attribute_value import AssignedAttributeValue
from .attribute_assignment_change_type import AttributeAssignmentChangeType, decode_attribute_assignment_change_type
from .changed_attribute import ChangedAttribute


@attrs.define(kw_only=True, repr=False)
class AttributeAssignmentChange(Model):
    """The API's `AttributeAssignmentChange`."""

    type: AttributeAssignmentChangeType | str
    attribute: ChangedAttribute
    previous: AssignedAttributeValue | None = None
    """Null if nothing was assigned before."""
    current: AssignedAttributeValue | None = None
    """Null if nothing is assigned any longer."""

    _nullable: ClassVar = frozenset({"previous", "current"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.type = decode_attribute_assignment_change_type(data["type"])
            model.attribute = decode_model(ChangedAttribute.from_dict, data["attribute"])
            get: Getter = data.get
            model.previous = decode_model(AssignedAttributeValue.from_dict, get("previous"))
            model.current = decode_model(AssignedAttributeValue.from_dict, get("current"))
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
