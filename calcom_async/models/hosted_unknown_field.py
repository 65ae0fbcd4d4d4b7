# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostedUnknownField`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Literal, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("field", "slug", "bookingField"))
_REQUIRED: Final = ("field", "slug", "bookingField")


@attrs.define(kw_only=True, repr=False)
class HostedUnknownField(Model):
    """A field that this version of the API has no shape for."""

    field: Literal["unknown"] = "unknown"
    slug: Literal["unknown"] = "unknown"
    booking_field: str
    """The server's own record, as JSON text."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.field = data["field"]
            model.slug = data["slug"]
            model.booking_field = data["bookingField"]
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"field": self.field, "slug": self.slug, "bookingField": self.booking_field}
        return {**dump(fields), **self.additional_properties}
