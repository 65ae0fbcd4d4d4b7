# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BusinessDaysWindow`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Literal, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("type", "value", "rolling"))
_REQUIRED: Final = ("type", "value")


@attrs.define(kw_only=True, repr=False)
class BusinessDaysWindow(Model):
    """The API's `BusinessDaysWindow`."""

    type: Literal["businessDays"] = "businessDays"
    value: int
    """How many business days ahead."""
    rolling: bool | None = None
    """True keeps that many bookable days on offer; false counts from the moment of booking, bookable or not."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.type = data["type"]
            model.value = data["value"]
            get: Getter = data.get
            model.rolling = get("rolling")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"type": self.type, "value": self.value, "rolling": self.rolling}
        return {**dump(fields, utc=True), **self.additional_properties}
