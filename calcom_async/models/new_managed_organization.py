# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`NewManagedOrganization`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, as_object, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class NewManagedOrganization(Model):
    """A managed organization with its API key, which is shown only this once."""

    id: int
    name: str
    api_key: str = attrs.field(metadata={"secret": True})
    slug: str | None = None
    metadata: dict[str, Any] | None = None
    """Your own metadata; missing if there is none."""

    _nullable: ClassVar = frozenset({"slug"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.name = data["name"]
            model.api_key = data["apiKey"]
            get: Getter = data.get
            model.slug = get("slug")
            model.metadata = as_object(get("metadata"))
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
