# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookAnswer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class WebhookAnswer(Model):
    """The answer to one question of a booking or routing form."""

    label: str | None = None
    """The question; for the fields that every form has, the key of its translation."""
    value: Any | None = None
    """The answer; missing if there is none."""
    is_hidden: bool | None = None

    _nullable: ClassVar = frozenset({"value"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            get: Getter = data.get
            model.label = get("label")
            model.value = get("value")
            model.is_hidden = get("isHidden")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
