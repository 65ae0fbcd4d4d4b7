# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutingTraceForm`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class RoutingTraceForm(Model):
    """The API's `RoutingTraceForm`."""

    name: str
    description: str | None = None

    _nullable: ClassVar = frozenset({"description"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.name = data["name"]
            get: Getter = data.get
            model.description = get("description")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
