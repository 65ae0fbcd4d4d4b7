# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`LocationBookingField`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class LocationBookingField(Model):
    """Lets the attendee pick the location if there are several."""

    is_default: Literal[True] = True
    type: Literal["radioInput"] = "radioInput"
    slug: Literal["location"] = "location"
    required: bool
    hidden: bool
    """Whether it is hidden on the booking page."""
    label: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.is_default = data["isDefault"]
            model.type = data["type"]
            model.slug = data["slug"]
            model.required = data["required"]
            model.hidden = data["hidden"]
            get: Getter = data.get
            model.label = get("label")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
