# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`TextConditionInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, dump, locate, new
from .text_filter_operator import TextFilterOperatorLike, decode_text_filter_operator

_NAMES: Final = frozenset(("operator", "operand"))
_REQUIRED: Final = ("operator", "operand")


@attrs.define(kw_only=True, repr=False)
class TextConditionInput(Model):
    """The API's `TextConditionInput`."""

    operator: TextFilterOperatorLike
    operand: str
    """What to compare with; empty where there is nothing to compare with."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.operator = decode_text_filter_operator(data["operator"])
            model.operand = data["operand"]
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"operator": self.operator, "operand": self.operand}
        return {**dump(fields, utc=True), **self.additional_properties}
