# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutingFormField`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, decode_list, dump, locate, new
from .routing_form_field_option import RoutingFormFieldOption

_NAMES: Final = frozenset(("id", "label", "type", "options"))
_REQUIRED: Final = ("id", "label")


@attrs.define(kw_only=True, repr=False)
class RoutingFormField(Model):
    """A question of a routing form."""

    id: str
    """The column to filter responses by."""
    label: str
    """The question as it is shown."""
    type: str | None = None
    """The kind of field, such as select."""
    options: list[RoutingFormFieldOption] | None = None
    """The answers to choose from."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.label = data["label"]
            get: Getter = data.get
            model.type = get("type")
            model.options = decode_list(RoutingFormFieldOption.from_dict, get("options"))
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"id": self.id, "label": self.label, "type": self.type, "options": self.options}
        return {**dump(fields), **self.additional_properties}
