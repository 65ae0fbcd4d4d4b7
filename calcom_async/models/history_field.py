# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HistoryField`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_model, dump, locate, new
from .history_value import HistoryValue, decode_history_value

_NAMES: Final = frozenset(("label", "fieldValue"))
_REQUIRED: Final = ("label", "fieldValue")


@attrs.define(kw_only=True, repr=False)
class HistoryField(Model):
    """One thing that was changed."""

    label: str
    """Its English name."""
    field_value: HistoryValue
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.label = data["label"]
            model.field_value = decode_model(decode_history_value, data["fieldValue"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"label": self.label, "fieldValue": self.field_value}
        return {**dump(fields), **self.additional_properties}
