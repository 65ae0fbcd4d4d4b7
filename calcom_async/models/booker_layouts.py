# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookerLayouts`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_list, dump, locate, new
from .booker_layout import BookerLayout, decode_booker_layout

_NAMES: Final = frozenset(("defaultLayout", "enabledLayouts"))
_REQUIRED: Final = ("defaultLayout", "enabledLayouts")


@attrs.define(kw_only=True, repr=False)
class BookerLayouts(Model):
    """How the booking page lays out its calendar."""

    default_layout: BookerLayout | str
    enabled_layouts: list[BookerLayout | str]
    """The layouts that a visitor may pick."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.default_layout = decode_booker_layout(data["defaultLayout"])
            model.enabled_layouts = decode_list(decode_booker_layout, data["enabledLayouts"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"defaultLayout": self.default_layout, "enabledLayouts": self.enabled_layouts}
        return {**dump(fields, utc=True), **self.additional_properties}
