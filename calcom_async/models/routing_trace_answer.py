# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutingTraceAnswer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("fieldId", "label", "displayValue"))
_REQUIRED: Final = ("fieldId", "label", "displayValue")


@attrs.define(kw_only=True, repr=False)
class RoutingTraceAnswer(Model):
    """The answer to one question of a routing form."""

    field_id: str
    label: str
    """The question as it is shown."""
    display_value: str
    """The answer as it is shown."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.field_id = data["fieldId"]
            model.label = data["label"]
            model.display_value = data["displayValue"]
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"fieldId": self.field_id, "label": self.label, "displayValue": self.display_value}
        return {**dump(fields), **self.additional_properties}
