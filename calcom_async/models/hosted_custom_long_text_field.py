# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostedCustomLongTextField`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Literal, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(
    (
        "field",
        "slug",
        "label",
        "type",
        "required",
        "hidden",
        "placeholder",
        "disableOnPrefill",
        "minLength",
        "maxLength",
    )
)
_REQUIRED: Final = ("field", "slug", "label", "type")


@attrs.define(kw_only=True, repr=False)
class HostedCustomLongTextField(Model):
    """A question that the host has added for several lines of text."""

    field: Literal["custom"] = "custom"
    slug: str
    """Names the field in the answers of bookings; unique within the form. A lower-case letter, then lower-case
    letters, digits and single hyphens, such as some-slug.
    """
    label: str
    type: Literal["longText"] = "longText"
    required: bool | None = None
    hidden: bool | None = None
    """Whether it is left out of the booking page; only who manages the event type sees hidden ones."""
    placeholder: str | None = None
    disable_on_prefill: bool | None = None
    """Whether it is locked when the page's address fills it in."""
    min_length: int | None = None
    """The least number of characters."""
    max_length: int | None = None
    """The greatest number of characters."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.field = data["field"]
            model.slug = data["slug"]
            model.label = data["label"]
            model.type = data["type"]
            get: Getter = data.get
            model.required = get("required")
            model.hidden = get("hidden")
            model.placeholder = get("placeholder")
            model.disable_on_prefill = get("disableOnPrefill")
            model.min_length = get("minLength")
            model.max_length = get("maxLength")
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
            "slug": self.slug,
            "label": self.label,
            "type": self.type,
            "required": self.required,
            "hidden": self.hidden,
            "placeholder": self.placeholder,
            "disableOnPrefill": self.disable_on_prefill,
            "minLength": self.min_length,
            "maxLength": self.max_length,
        }
        return {**dump(fields, utc=True), **self.additional_properties}
