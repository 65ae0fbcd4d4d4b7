# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostedSplitNameField`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Literal, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(
    (
        "field",
        "variant",
        "slug",
        "firstNameLabel",
        "firstNamePlaceholder",
        "lastNameLabel",
        "lastNamePlaceholder",
        "lastNameRequired",
        "disableOnPrefill",
    )
)
_REQUIRED: Final = ("field", "variant")


@attrs.define(kw_only=True, repr=False)
class HostedSplitNameField(Model):
    """Asks for the attendee's first and last name in two places."""

    field: Literal["name"] = "name"
    variant: Literal["splitName"] = "splitName"
    slug: Literal["name"] | None = None
    first_name_label: str | None = None
    first_name_placeholder: str | None = None
    last_name_label: str | None = None
    last_name_placeholder: str | None = None
    last_name_required: bool | None = None
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
            model.first_name_label = get("firstNameLabel")
            model.first_name_placeholder = get("firstNamePlaceholder")
            model.last_name_label = get("lastNameLabel")
            model.last_name_placeholder = get("lastNamePlaceholder")
            model.last_name_required = get("lastNameRequired")
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
            "firstNameLabel": self.first_name_label,
            "firstNamePlaceholder": self.first_name_placeholder,
            "lastNameLabel": self.last_name_label,
            "lastNamePlaceholder": self.last_name_placeholder,
            "lastNameRequired": self.last_name_required,
            "disableOnPrefill": self.disable_on_prefill,
        }
        return {**dump(fields, utc=True), **self.additional_properties}
