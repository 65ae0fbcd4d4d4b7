# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostedBookingFieldUpdate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, as_list, new
from .._model import SentModel
from .._unset import UNSET, Unset
from .hosted_booking_field_type import HostedBookingFieldTypeLike, decode_hosted_booking_field_type
from .hosted_name_variant import HostedNameVariantLike, decode_hosted_name_variant


@attrs.define(kw_only=True, repr=False)
class HostedBookingFieldUpdate(SentModel):
    """The changes to one field. Properties that are left out keep their values; null is not accepted."""

    slug: (
        Literal["name"]
        | Literal["email"]
        | Literal["title"]
        | Literal["location"]
        | Literal["notes"]
        | Literal["guests"]
        | Literal["rescheduleReason"]
        | Literal["attendeePhoneNumber"]
        | str
    )
    """The field to change: fields that every form has are identified by these names, others by their own."""
    label: str | Unset = UNSET
    required: bool | Unset = UNSET
    hidden: bool | Unset = UNSET
    """Whether it is hidden on the booking page."""
    placeholder: str | Unset = UNSET
    disable_on_prefill: bool | Unset = UNSET
    """Whether the field is read-only when the page's URL prefills it."""
    type: HostedBookingFieldTypeLike | Unset = UNSET
    """Only for custom fields, and only unchanged: the type cannot be changed."""
    options: Sequence[str] | Unset = UNSET
    """Only for custom fields with options."""
    min_length: int | Unset = UNSET
    """Only for `longText`: the minimum number of characters."""
    max_length: int | Unset = UNSET
    """Only for `longText`: the maximum number of characters."""
    exclude_emails: Sequence[str] | Unset = UNSET
    """Only for email addresses: the ones that may not book, full addresses or domains such as example.com or
    @example.com.
    """
    require_emails: Sequence[str] | Unset = UNSET
    """Only for email addresses: the only ones that may book, in the same format."""
    variant: HostedNameVariantLike | Unset = UNSET
    """Only for the name: whether it is asked for in one field or in two."""
    first_name_label: str | Unset = UNSET
    """Only for a name in two fields, as are the settings that follow."""
    first_name_placeholder: str | Unset = UNSET
    last_name_label: str | Unset = UNSET
    last_name_placeholder: str | Unset = UNSET
    last_name_required: bool | Unset = UNSET

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.slug = data["slug"]
            get: Getter = data.get
            model.label = get("label", UNSET)
            model.required = get("required", UNSET)
            model.hidden = get("hidden", UNSET)
            model.placeholder = get("placeholder", UNSET)
            model.disable_on_prefill = get("disableOnPrefill", UNSET)
            model.type = decode_hosted_booking_field_type(get("type")) if "type" in data else UNSET
            model.options = as_list(get("options")) if "options" in data else UNSET
            model.min_length = get("minLength", UNSET)
            model.max_length = get("maxLength", UNSET)
            model.exclude_emails = as_list(get("excludeEmails")) if "excludeEmails" in data else UNSET
            model.require_emails = as_list(get("requireEmails")) if "requireEmails" in data else UNSET
            model.variant = decode_hosted_name_variant(get("variant")) if "variant" in data else UNSET
            model.first_name_label = get("firstNameLabel", UNSET)
            model.first_name_placeholder = get("firstNamePlaceholder", UNSET)
            model.last_name_label = get("lastNameLabel", UNSET)
            model.last_name_placeholder = get("lastNamePlaceholder", UNSET)
            model.last_name_required = get("lastNameRequired", UNSET)
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
