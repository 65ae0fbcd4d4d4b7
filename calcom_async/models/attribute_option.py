# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeOption`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, as_list, complete, dump, locate, new

_NAMES: Final = frozenset(("id", "attributeId", "value", "slug", "isGroup", "contains"))
_REQUIRED: Final = ("id", "attributeId", "value", "slug")


@attrs.define(kw_only=True, repr=False)
class AttributeOption(Model):
    """One of the values that an attribute can have."""

    id: str
    """A UUID."""
    attribute_id: str
    value: str
    """What people read."""
    slug: str
    is_group: bool | None = None
    """Whether it stands for several other options."""
    contains: list[str] | None = None
    """The ids of the options that a group stands for."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.attribute_id = data["attributeId"]
            model.value = data["value"]
            model.slug = data["slug"]
            get: Getter = data.get
            model.is_group = get("isGroup")
            model.contains = as_list(get("contains"))
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "id": self.id,
            "attributeId": self.attribute_id,
            "value": self.value,
            "slug": self.slug,
            "isGroup": self.is_group,
            "contains": self.contains,
        }
        return {**dump(fields), **self.additional_properties}
