# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`LocationBookingFieldInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Literal, Self

import attrs

from ..types import DECODE_ERRORS, UNSET, Getter, JSONObject, Model, Unset, complete, dump, locate, new

_NAMES: Final = frozenset(("slug", "label"))
_REQUIRED: Final = ("slug",)


@attrs.define(kw_only=True, repr=False)
class LocationBookingFieldInput(Model):
    """Words the question for the location, which is asked where there are several."""

    slug: Literal["location"] = "location"
    label: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.slug = data["slug"]
            get: Getter = data.get
            model.label = get("label", UNSET)
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"slug": self.slug, "label": self.label}
        return {**dump(fields, utc=True), **self.additional_properties}
