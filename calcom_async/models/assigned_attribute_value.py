# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AssignedAttributeValue`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("optionId", "optionSlug", "value", "weight"))
_REQUIRED: Final = ("optionId", "optionSlug", "value")
_NULLABLE: Final = frozenset(("weight",))


@attrs.define(kw_only=True, repr=False)
class AssignedAttributeValue(Model):
    """The API's `AssignedAttributeValue`."""

    option_id: str
    option_slug: str
    value: str
    """What people read."""
    weight: int | None = None
    """Null where weights are not used."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.option_id = data["optionId"]
            model.option_slug = data["optionSlug"]
            model.value = data["value"]
            get: Getter = data.get
            model.weight = get("weight")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "optionId": self.option_id,
            "optionSlug": self.option_slug,
            "value": self.value,
            "weight": self.weight,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
