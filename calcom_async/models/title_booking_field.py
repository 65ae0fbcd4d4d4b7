# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`TitleBookingField`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class TitleBookingField(Model):
    """Asks for the meeting's title."""

    is_default: Literal[True] = True
    required: bool
    hidden: bool
    """Whether it is hidden on the booking page."""
    type: Literal["text"] = "text"
    slug: Literal["title"] = "title"
    label: str | None = None
    """Absent if the default wording is used."""
    placeholder: str | None = None
    disable_on_prefill: bool | None = None
    """Whether the field is read-only when the page's URL prefills it."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.is_default = data["isDefault"]
            model.required = data["required"]
            model.hidden = data["hidden"]
            model.type = data["type"]
            model.slug = data["slug"]
            get: Getter = data.get
            model.label = get("label")
            model.placeholder = get("placeholder")
            model.disable_on_prefill = get("disableOnPrefill")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
