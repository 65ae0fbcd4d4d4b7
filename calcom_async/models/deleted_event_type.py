# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`DeletedEventType`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("id", "lengthInMinutes", "slug", "title"))
_REQUIRED: Final = ("id", "lengthInMinutes", "slug", "title")


@attrs.define(kw_only=True, repr=False)
class DeletedEventType(Model):
    """The API's `DeletedEventType`."""

    id: int
    length_in_minutes: int
    slug: str
    title: str
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.length_in_minutes = data["lengthInMinutes"]
            model.slug = data["slug"]
            model.title = data["title"]
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"id": self.id, "lengthInMinutes": self.length_in_minutes, "slug": self.slug, "title": self.title}
        return {**dump(fields), **self.additional_properties}
