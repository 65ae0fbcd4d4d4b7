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
