# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostedCustomChoiceField`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, as_list, new
from .._model import SentModel
from .hosted_custom_choice_type import HostedCustomChoiceType, decode_hosted_custom_choice_type


@attrs.define(kw_only=True, repr=False)
class HostedCustomChoiceField(SentModel):
    """A question that the host added, with options to choose from."""

    field: Literal["custom"] = "custom"
    slug: str
    """Identifies the field in the responses of bookings; unique within the form. A lowercase letter, followed by
    lowercase letters, digits and single hyphens, such as some-slug.
    """
    label: str
    type: HostedCustomChoiceType | str
    """How the options are displayed."""
    options: list[str]
    required: bool | None = None
    hidden: bool | None = None
    """Whether it is hidden on the booking page; hidden ones are returned only to those who manage the event type."""
    placeholder: str | None = None
    disable_on_prefill: bool | None = None
    """Whether the field is read-only when the page's URL prefills it."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.field = data["field"]
            model.slug = data["slug"]
            model.label = data["label"]
            model.type = decode_hosted_custom_choice_type(data["type"])
            model.options = as_list(data["options"])
            get: Getter = data.get
            model.required = get("required")
            model.hidden = get("hidden")
            model.placeholder = get("placeholder")
            model.disable_on_prefill = get("disableOnPrefill")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
