# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostedFullNameField`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Literal, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("field", "variant", "slug", "label", "placeholder", "disableOnPrefill"))
_REQUIRED: Final = ("field", "variant")


@attrs.define(kw_only=True, repr=False)
class HostedFullNameField(Model):
    """Asks for the attendee's full name."""

    field: Literal["name"] = "name"
    variant: Literal["fullName"] = "fullName"
    slug: Literal["name"] | None = None
    label: str | None = None
    placeholder: str | None = None
    disable_on_prefill: bool | None = None
    """Whether it is locked when the page's address fills it in."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.field = data["field"]
            model.variant = data["variant"]
            get: Getter = data.get
            model.slug = get("slug")
            model.label = get("label")
            model.placeholder = get("placeholder")
            model.disable_on_prefill = get("disableOnPrefill")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "field": self.field,
            "variant": self.variant,
            "slug": self.slug,
            "label": self.label,
            "placeholder": self.placeholder,
            "disableOnPrefill": self.disable_on_prefill,
        }
        return {**dump(fields, utc=True), **self.additional_properties}
