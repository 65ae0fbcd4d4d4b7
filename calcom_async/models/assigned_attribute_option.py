# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AssignedAttributeOption`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, as_list, complete, dump, locate, new

_NAMES: Final = frozenset(("id", "attributeId", "value", "slug", "assignedUserIds"))
_REQUIRED: Final = ("id", "attributeId", "value", "slug", "assignedUserIds")


@attrs.define(kw_only=True, repr=False)
class AssignedAttributeOption(Model):
    """An option that at least one member has."""

    id: str
    """A UUID."""
    attribute_id: str
    value: str
    """What people read."""
    slug: str
    assigned_user_ids: list[int]
    """The ids of the users who have it."""
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
            model.assigned_user_ids = as_list(data["assignedUserIds"])
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
            "assignedUserIds": self.assigned_user_ids,
        }
        return {**dump(fields), **self.additional_properties}
