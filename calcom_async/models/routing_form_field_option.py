# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutingFormFieldOption`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("id", "label"))
_REQUIRED: Final = ("id", "label")
_NULLABLE: Final = frozenset(("id",))


@attrs.define(kw_only=True, repr=False)
class RoutingFormFieldOption(Model):
    """The API's `RoutingFormFieldOption`."""

    id: str | None
    """Null in forms that are older than such ids."""
    label: str
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.label = data["label"]
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"id": self.id, "label": self.label}
        return {**dump(fields, _NULLABLE), **self.additional_properties}
