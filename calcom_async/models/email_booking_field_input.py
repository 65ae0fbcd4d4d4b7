# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`EmailBookingFieldInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import SentModel
from .._unset import UNSET, Unset


@attrs.define(kw_only=True, repr=False)
class EmailBookingFieldInput(SentModel):
    """Configures the question for the attendee's email address, or removes it from the form."""

    type: Literal["email"] = "email"
    label: str | Unset = UNSET
    required: bool | Unset = UNSET
    """True by default. False, with `hidden` true, is allowed only for an organization team's event types that ask
    for the attendee's phone number instead: a required phone field with the slug attendeePhoneNumber.
    """
    hidden: bool | Unset = UNSET
    """See `required`."""
    placeholder: str | Unset = UNSET
    disable_on_prefill: bool | Unset = UNSET
    """Whether the field is read-only when the page's URL prefills it."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.type = data["type"]
            get: Getter = data.get
            model.label = get("label", UNSET)
            model.required = get("required", UNSET)
            model.hidden = get("hidden", UNSET)
            model.placeholder = get("placeholder", UNSET)
            model.disable_on_prefill = get("disableOnPrefill", UNSET)
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
