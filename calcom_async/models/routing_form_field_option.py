# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutingFormFieldOption`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class RoutingFormFieldOption(Model):
    """The API's `RoutingFormFieldOption`."""

    id: str | None
    """Null in forms that are older than such ids."""
    label: str

    _nullable: ClassVar = frozenset({"id"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.label = data["label"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
