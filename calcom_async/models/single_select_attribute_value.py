# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`SingleSelectAttributeValue`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Literal, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("id", "name", "type", "option", "optionId"))
_REQUIRED: Final = ("id", "name", "type", "option", "optionId")


@attrs.define(kw_only=True, repr=False)
class SingleSelectAttributeValue(Model):
    """The API's `SingleSelectAttributeValue`."""

    id: str
    """The attribute's id."""
    name: str
    """The attribute's name."""
    type: Literal["singleSelect"] = "singleSelect"
    option: str
    option_id: str
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
            model.option = data["option"]
            model.option_id = data["optionId"]
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "id": self.id,
            "name": self.name,
            "type": self.type,
            "option": self.option,
            "optionId": self.option_id,
        }
        return {**dump(fields), **self.additional_properties}
