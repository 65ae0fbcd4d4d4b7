# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeAssignmentChange`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, decode_model, dump, locate, new
from .assigned_attribute_value import AssignedAttributeValue
from .attribute_assignment_change_type import AttributeAssignmentChangeType, decode_attribute_assignment_change_type
from .changed_attribute import ChangedAttribute

_NAMES: Final = frozenset(("type", "attribute", "previous", "current"))
_REQUIRED: Final = ("type", "attribute")
_NULLABLE: Final = frozenset(("previous", "current"))


@attrs.define(kw_only=True, repr=False)
class AttributeAssignmentChange(Model):
    """The API's `AttributeAssignmentChange`."""

    type: AttributeAssignmentChangeType | str
    attribute: ChangedAttribute
    previous: AssignedAttributeValue | None = None
    """Null where nothing was assigned before."""
    current: AssignedAttributeValue | None = None
    """Null where nothing is assigned any longer."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.type = decode_attribute_assignment_change_type(data["type"])
            model.attribute = decode_model(ChangedAttribute.from_dict, data["attribute"])
            get: Getter = data.get
            model.previous = decode_model(AssignedAttributeValue.from_dict, get("previous"))
            model.current = decode_model(AssignedAttributeValue.from_dict, get("current"))
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"type": self.type, "attribute": self.attribute, "previous": self.previous, "current": self.current}
        return {**dump(fields, _NULLABLE), **self.additional_properties}
