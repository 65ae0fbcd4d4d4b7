# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookerLayouts`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_list, new
from .._model import SentModel
from .booker_layout import BookerLayout, decode_booker_layout


@attrs.define(kw_only=True, repr=False)
class BookerLayouts(SentModel):
    """The calendar layouts of the booking page."""

    default_layout: BookerLayout | str
    enabled_layouts: list[BookerLayout | str]
    """The layouts that a visitor may choose from."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.default_layout = decode_booker_layout(data["defaultLayout"])
            model.enabled_layouts = decode_list(decode_booker_layout, data["enabledLayouts"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
