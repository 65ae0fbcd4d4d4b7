# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarEventMoreLocation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class CalendarEventMoreLocation(Model):
    """A page that lists additional ways to join."""

    type: Literal["more"] = "more"
    url: str
    label: str | None = None

    _nullable: ClassVar = frozenset({"label"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.type = data["type"]
            model.url = data["url"]
            get: Getter = data.get
            model.label = get("label")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
