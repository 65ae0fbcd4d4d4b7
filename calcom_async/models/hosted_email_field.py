# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostedEmailField`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Literal, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, as_list, complete, dump, locate, new

_NAMES: Final = frozenset(
    (
        "field",
        "required",
        "hidden",
        "placeholder",
        "disableOnPrefill",
        "slug",
        "label",
        "excludeEmails",
        "requireEmails",
    )
)
_REQUIRED: Final = ("field",)


@attrs.define(kw_only=True, repr=False)
class HostedEmailField(Model):
    """Asks for the attendee's email address. Either this or the field `attendeePhoneNumber` has to be visible and
    required; the other one may then be neither.
    """

    field: Literal["email"] = "email"
    required: bool | None = None
    hidden: bool | None = None
    """Whether it is left out of the booking page; only who manages the event type sees hidden ones."""
    placeholder: str | None = None
    disable_on_prefill: bool | None = None
    """Whether it is locked when the page's address fills it in."""
    slug: Literal["email"] | None = None
    label: str | None = None
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
            get: Getter = data.get
            model.required = get("required")
            model.hidden = get("hidden")
            model.placeholder = get("placeholder")
            model.disable_on_prefill = get("disableOnPrefill")
            model.slug = get("slug")
            model.label = get("label")
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
            "required": self.required,
            "hidden": self.hidden,
            "placeholder": self.placeholder,
            "disableOnPrefill": self.disable_on_prefill,
            "slug": self.slug,
            "label": self.label,
            "excludeEmails": self.exclude_emails,
            "requireEmails": self.require_emails,
        }
        return {**dump(fields, utc=True), **self.additional_properties}
