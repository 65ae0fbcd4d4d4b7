# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`MultiSelectBookingField`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, as_list, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class MultiSelectBookingField(Model):
    """Lets the booker pick several options from a list."""

    slug: str
    """Identifies the field in the responses of bookings; unique within the form, such as some-slug."""
    label: str
    required: bool
    type: Literal["multiselect"] = "multiselect"
    options: list[str]
    hidden: bool
    """Whether it is hidden on the booking page."""
    is_default: Literal[False] = False
    disable_on_prefill: bool | None = None
    """Whether the field is read-only when the page's URL prefills it."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.slug = data["slug"]
            model.label = data["label"]
            model.required = data["required"]
            model.type = data["type"]
            model.options = as_list(data["options"])
            model.hidden = data["hidden"]
            model.is_default = data["isDefault"]
            get: Getter = data.get
            model.disable_on_prefill = get("disableOnPrefill")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
