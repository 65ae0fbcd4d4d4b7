# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`InsightsFormAnswer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, as_list, complete, dump, locate, new

_NAMES: Final = frozenset(("fieldId", "valueString", "valueNumber", "valueStringArray"))
_REQUIRED: Final = ("fieldId", "valueString", "valueNumber", "valueStringArray")
_NULLABLE: Final = frozenset(("fieldId", "valueString", "valueNumber", "valueStringArray"))


@attrs.define(kw_only=True, repr=False)
class InsightsFormAnswer(Model):
    """The answer to one question; one of its values is not null."""

    field_id: str | None
    value_string: str | None
    value_number: float | None
    value_string_array: list[str] | None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.field_id = data["fieldId"]
            model.value_string = data["valueString"]
            model.value_number = data["valueNumber"]
            model.value_string_array = as_list(data["valueStringArray"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "fieldId": self.field_id,
            "valueString": self.value_string,
            "valueNumber": self.value_number,
            "valueStringArray": self.value_string_array,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
