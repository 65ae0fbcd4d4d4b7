# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`MultiEmailBookingFieldInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Literal, Self

import attrs

from ..types import DECODE_ERRORS, UNSET, Getter, JSONObject, Model, Unset, complete, dump, locate, new

_NAMES: Final = frozenset(("slug", "label", "required", "type", "hidden", "disableOnPrefill", "placeholder"))
_REQUIRED: Final = ("slug", "label", "required", "type")


@attrs.define(kw_only=True, repr=False)
class MultiEmailBookingFieldInput(Model):
    """Asks for several email addresses."""

    slug: str
    """Names the field in the answers of bookings; unique within the form, such as some-slug."""
    label: str
    required: bool
    type: Literal["multiemail"] = "multiemail"
    hidden: bool | Unset = UNSET
    """Whether it is left out of the booking page."""
    disable_on_prefill: bool | Unset = UNSET
    """Whether it is locked when the page's address fills it in."""
    placeholder: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.slug = data["slug"]
            model.label = data["label"]
            model.required = data["required"]
            model.type = data["type"]
            get: Getter = data.get
            model.hidden = get("hidden", UNSET)
            model.disable_on_prefill = get("disableOnPrefill", UNSET)
            model.placeholder = get("placeholder", UNSET)
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "slug": self.slug,
            "label": self.label,
            "required": self.required,
            "type": self.type,
            "hidden": self.hidden,
            "disableOnPrefill": self.disable_on_prefill,
            "placeholder": self.placeholder,
        }
        return {**dump(fields, utc=True), **self.additional_properties}
