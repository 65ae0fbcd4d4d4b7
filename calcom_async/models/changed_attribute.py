# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ChangedAttribute`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, dump, locate, new
from .attribute_type import AttributeType, decode_attribute_type

_NAMES: Final = frozenset(("id", "slug", "name", "type"))
_REQUIRED: Final = ("id", "slug", "name", "type")


@attrs.define(kw_only=True, repr=False)
class ChangedAttribute(Model):
    """The API's `ChangedAttribute`."""

    id: str
    slug: str
    name: str
    type: AttributeType | str
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.slug = data["slug"]
            model.name = data["name"]
            model.type = decode_attribute_type(data["type"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"id": self.id, "slug": self.slug, "name": self.name, "type": self.type}
        return {**dump(fields), **self.additional_properties}
