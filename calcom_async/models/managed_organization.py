# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ManagedOrganization`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, as_object, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class ManagedOrganization(Model):
    """An organization that was created and is managed by another one, a platform."""

    id: int
    name: str
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
            get: Getter = data.get
            model.slug = get("slug")
            model.metadata = as_object(get("metadata"))
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
