# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`NameBookingField`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class NameBookingField(Model):
    """Asks for the attendee's full name."""

    is_default: Literal[True] = True
    type: Literal["name"] = "name"
    slug: Literal["name"] = "name"
    required: bool
    label: str | None = None
    placeholder: str | None = None
    disable_on_prefill: bool | None = None
    """Whether the field is read-only when the page's URL prefills it."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.is_default = data["isDefault"]
            model.type = data["type"]
            model.slug = data["slug"]
            model.required = data["required"]
            get: Getter = data.get
            model.label = get("label")
            model.placeholder = get("placeholder")
            model.disable_on_prefill = get("disableOnPrefill")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
