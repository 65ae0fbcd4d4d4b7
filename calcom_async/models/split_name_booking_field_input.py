# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`SplitNameBookingFieldInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Literal, Self

import attrs

from ..types import DECODE_ERRORS, UNSET, Getter, JSONObject, Model, Unset, complete, dump, locate, new

_NAMES: Final = frozenset(
    (
        "type",
        "firstNameLabel",
        "firstNamePlaceholder",
        "lastNameLabel",
        "lastNamePlaceholder",
        "lastNameRequired",
        "disableOnPrefill",
    )
)
_REQUIRED: Final = ("type",)


@attrs.define(kw_only=True, repr=False)
class SplitNameBookingFieldInput(Model):
    """Asks for the first and last name in two places, instead of for the full name."""

    type: Literal["splitName"] = "splitName"
    first_name_label: str | Unset = UNSET
    first_name_placeholder: str | Unset = UNSET
    last_name_label: str | Unset = UNSET
    last_name_placeholder: str | Unset = UNSET
    last_name_required: bool | Unset = UNSET
    """False unless given."""
    disable_on_prefill: bool | Unset = UNSET
    """Whether it is locked when the page's address fills it in."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.type = data["type"]
            get: Getter = data.get
            model.first_name_label = get("firstNameLabel", UNSET)
            model.first_name_placeholder = get("firstNamePlaceholder", UNSET)
            model.last_name_label = get("lastNameLabel", UNSET)
            model.last_name_placeholder = get("lastNamePlaceholder", UNSET)
            model.last_name_required = get("lastNameRequired", UNSET)
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
            "type": self.type,
            "firstNameLabel": self.first_name_label,
            "firstNamePlaceholder": self.first_name_placeholder,
            "lastNameLabel": self.last_name_label,
            "lastNamePlaceholder": self.last_name_placeholder,
            "lastNameRequired": self.last_name_required,
            "disableOnPrefill": self.disable_on_prefill,
        }
        return {**dump(fields, utc=True), **self.additional_properties}
