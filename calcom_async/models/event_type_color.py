# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`EventTypeColor`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class EventTypeColor(SentModel):
    """The API's `EventTypeColor`."""

    light_theme_hex: str
    """Color in the light theme, such as #292929."""
    dark_theme_hex: str
    """Color in the dark theme, such as #fafafa."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.light_theme_hex = data["lightThemeHex"]
            model.dark_theme_hex = data["darkThemeHex"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
