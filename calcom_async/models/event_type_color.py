# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`EventTypeColor`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("lightThemeHex", "darkThemeHex"))
_REQUIRED: Final = ("lightThemeHex", "darkThemeHex")


@attrs.define(kw_only=True, repr=False)
class EventTypeColor(Model):
    """The API's `EventTypeColor`."""

    light_theme_hex: str
    """Colour in the light theme, such as #292929."""
    dark_theme_hex: str
    """Colour in the dark theme, such as #fafafa."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.light_theme_hex = data["lightThemeHex"]
            model.dark_theme_hex = data["darkThemeHex"]
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"lightThemeHex": self.light_theme_hex, "darkThemeHex": self.dark_theme_hex}
        return {**dump(fields, utc=True), **self.additional_properties}
