# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ManagedOrganization`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, as_object, complete, dump, locate, new

_NAMES: Final = frozenset(("id", "name", "slug", "metadata"))
_REQUIRED: Final = ("id", "name")
_NULLABLE: Final = frozenset(("slug",))


@attrs.define(kw_only=True, repr=False)
class ManagedOrganization(Model):
    """An organisation that another one, a platform, has made and looks after."""

    id: int
    name: str
    slug: str | None = None
    metadata: dict[str, Any] | None = None
    """Your own data; missing when there is none."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.name = data["name"]
            get: Getter = data.get
            model.slug = get("slug")
            model.metadata = as_object(get("metadata"))
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"id": self.id, "name": self.name, "slug": self.slug, "metadata": self.metadata}
        return {**dump(fields, _NULLABLE), **self.additional_properties}
