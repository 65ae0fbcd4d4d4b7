# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`MultiSelectAttributeValue`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Literal, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_list, dump, locate, new
from .attribute_choice import AttributeChoice

_NAMES: Final = frozenset(("id", "name", "type", "options"))
_REQUIRED: Final = ("id", "name", "type", "options")


@attrs.define(kw_only=True, repr=False)
class MultiSelectAttributeValue(Model):
    """The API's `MultiSelectAttributeValue`."""

    id: str
    """The attribute's id."""
    name: str
    """The attribute's name."""
    type: Literal["multiSelect"] = "multiSelect"
    options: list[AttributeChoice]
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.name = data["name"]
            model.type = data["type"]
            model.options = decode_list(AttributeChoice.from_dict, data["options"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"id": self.id, "name": self.name, "type": self.type, "options": self.options}
        return {**dump(fields), **self.additional_properties}
