# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`TextBookingFieldInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import SentModel
from .._unset import UNSET, Unset


@attrs.define(kw_only=True, repr=False)
class TextBookingFieldInput(SentModel):
    """Asks for a single line of text."""

    slug: str
    """Identifies the field in the responses of bookings; unique within the form, such as some-slug."""
    label: str
    required: bool
    type: Literal["text"] = "text"
    hidden: bool | Unset = UNSET
    """Whether it is hidden on the booking page."""
    disable_on_prefill: bool | Unset = UNSET
    """Whether the field is read-only when the page's URL prefills it."""
    placeholder: str | Unset = UNSET

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.slug = data["slug"]
            model.label = data["label"]
            model.required = data["required"]
            model.type = data["type"]
            get: Getter = data.get
            model.hidden = get("hidden", UNSET)
            model.disable_on_prefill = get("disableOnPrefill", UNSET)
            model.placeholder = get("placeholder", UNSET)
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
