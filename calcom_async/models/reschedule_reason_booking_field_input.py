# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RescheduleReasonBookingFieldInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Literal, Self

import attrs

from ..types import DECODE_ERRORS, UNSET, Getter, JSONObject, Model, Unset, complete, dump, locate, new

_NAMES: Final = frozenset(("slug", "required", "hidden", "label", "placeholder", "disableOnPrefill"))
_REQUIRED: Final = ("slug",)


@attrs.define(kw_only=True, repr=False)
class RescheduleReasonBookingFieldInput(Model):
    """Changes the question why a booking is moved."""

    slug: Literal["rescheduleReason"] = "rescheduleReason"
    required: bool | Unset = UNSET
    hidden: bool | Unset = UNSET
    """Whether it is left out of the booking page."""
    label: str | Unset = UNSET
    placeholder: str | Unset = UNSET
    disable_on_prefill: bool | Unset = UNSET
    """Whether it is locked when the page's address fills it in."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.slug = data["slug"]
            get: Getter = data.get
            model.required = get("required", UNSET)
            model.hidden = get("hidden", UNSET)
            model.label = get("label", UNSET)
            model.placeholder = get("placeholder", UNSET)
            model.disable_on_prefill = get("disableOnPrefill", UNSET)
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
            "required": self.required,
            "hidden": self.hidden,
            "label": self.label,
            "placeholder": self.placeholder,
            "disableOnPrefill": self.disable_on_prefill,
        }
        return {**dump(fields, utc=True), **self.additional_properties}
