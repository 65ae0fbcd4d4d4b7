# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostedCustomEmailField`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Literal, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, as_list, complete, dump, locate, new

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
        "excludeEmails",
        "requireEmails",
    )
)
_REQUIRED: Final = ("field", "slug", "label", "type")


@attrs.define(kw_only=True, repr=False)
class HostedCustomEmailField(Model):
    """A question that the host has added for an email address."""

    field: Literal["custom"] = "custom"
    slug: str
    """Names the field in the answers of bookings; unique within the form. A lower-case letter, then lower-case
    letters, digits and single hyphens, such as some-slug.
    """
    label: str
    type: Literal["email"] = "email"
    required: bool | None = None
    hidden: bool | None = None
    """Whether it is left out of the booking page; only who manages the event type sees hidden ones."""
    placeholder: str | None = None
    disable_on_prefill: bool | None = None
    """Whether it is locked when the page's address fills it in."""
    exclude_emails: list[str] | None = None
    """Addresses that may not book: whole ones, or domains such as example.com or @example.com."""
    require_emails: list[str] | None = None
    """The only addresses that may book, given in the same way."""
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
            model.exclude_emails = as_list(get("excludeEmails"))
            model.require_emails = as_list(get("requireEmails"))
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
            "excludeEmails": self.exclude_emails,
            "requireEmails": self.require_emails,
        }
        return {**dump(fields, utc=True), **self.additional_properties}
