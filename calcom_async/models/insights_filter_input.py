# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`InsightsFilterInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_model, dump, locate, new
from .insights_filter_value_input import InsightsFilterValueInput, decode_insights_filter_value_input

_NAMES: Final = frozenset(("id", "value"))
_REQUIRED: Final = ("id", "value")


@attrs.define(kw_only=True, repr=False)
class InsightsFilterInput(Model):
    """Narrows figures down by one column."""

    id: str
    """The column, such as createdAt, startTime, eventTypeId or the id of a routing form's field."""
    value: InsightsFilterValueInput | Mapping[str, Any]
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.value = decode_model(decode_insights_filter_value_input, data["value"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"id": self.id, "value": self.value}
        return {**dump(fields, utc=True), **self.additional_properties}
