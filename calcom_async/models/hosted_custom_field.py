# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostedCustomField`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import SentModel
from .hosted_custom_field_type import HostedCustomFieldType, decode_hosted_custom_field_type


@attrs.define(kw_only=True, repr=False)
class HostedCustomField(SentModel):
    """A question that the host added, of a type without settings of its own."""

    field: Literal["custom"] = "custom"
    slug: str
    """Identifies the field in the responses of bookings; unique within the form. A lowercase letter, followed by
    lowercase letters, digits and single hyphens, such as some-slug.
    """
    label: str
    type: HostedCustomFieldType | str
    """The type of the field."""
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
            model.type = decode_hosted_custom_field_type(data["type"])
            get: Getter = data.get
            model.required = get("required")
            model.hidden = get("hidden")
            model.placeholder = get("placeholder")
            model.disable_on_prefill = get("disableOnPrefill")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
