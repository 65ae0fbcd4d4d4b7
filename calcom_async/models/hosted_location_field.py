# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostedLocationField`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Literal, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("field", "slug", "label"))
_REQUIRED: Final = ("field",)


@attrs.define(kw_only=True, repr=False)
class HostedLocationField(Model):
    """Lets the attendee pick the location where there are several."""

    field: Literal["location"] = "location"
    slug: Literal["location"] | None = None
    label: str | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.field = data["field"]
            get: Getter = data.get
            model.slug = get("slug")
            model.label = get("label")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"field": self.field, "slug": self.slug, "label": self.label}
        return {**dump(fields, utc=True), **self.additional_properties}
