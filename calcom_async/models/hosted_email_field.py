# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostedEmailField`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, as_list, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class HostedEmailField(SentModel):
    """Asks for the attendee's email address. Either this or the field `attendeePhoneNumber` has to be visible and
    required; the other one may then be hidden and optional.
    """

    field: Literal["email"] = "email"
    required: bool | None = None
    hidden: bool | None = None
    """Whether it is hidden on the booking page; hidden ones are returned only to those who manage the event type."""
    placeholder: str | None = None
    disable_on_prefill: bool | None = None
    """Whether the field is read-only when the page's URL prefills it."""
    slug: Literal["email"] | None = None
    label: str | None = None
    exclude_emails: list[str] | None = None
    """Addresses that may not book: full addresses, or domains such as example.com or @example.com."""
    require_emails: list[str] | None = None
    """The only addresses that may book, in the same format."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
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
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
