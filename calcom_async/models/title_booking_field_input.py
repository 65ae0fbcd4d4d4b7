# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`TitleBookingFieldInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import SentModel
from .._unset import UNSET, Unset


@attrs.define(kw_only=True, repr=False)
class TitleBookingFieldInput(SentModel):
    """Configures the question for the meeting's title."""

    slug: Literal["title"] = "title"
    required: bool | Unset = UNSET
    hidden: bool | Unset = UNSET
    """Whether it is hidden on the booking page."""
    label: str | Unset = UNSET
    placeholder: str | Unset = UNSET
    disable_on_prefill: bool | Unset = UNSET
    """Whether the field is read-only when the page's URL prefills it."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.slug = data["slug"]
            get: Getter = data.get
            model.required = get("required", UNSET)
            model.hidden = get("hidden", UNSET)
            model.label = get("label", UNSET)
            model.placeholder = get("placeholder", UNSET)
            model.disable_on_prefill = get("disableOnPrefill", UNSET)
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
