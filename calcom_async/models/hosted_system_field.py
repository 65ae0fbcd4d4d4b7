# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostedSystemField`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import SentModel
from .hosted_system_field_name import HostedSystemFieldName, decode_hosted_system_field_name


@attrs.define(kw_only=True, repr=False)
class HostedSystemField(SentModel):
    """Another question that every form has, or one that a workflow has added."""

    field: HostedSystemFieldName | str
    """Identifies the question."""
    required: bool | None = None
    hidden: bool | None = None
    """Whether it is hidden on the booking page; hidden ones are returned only to those who manage the event type."""
    placeholder: str | None = None
    disable_on_prefill: bool | None = None
    """Whether the field is read-only when the page's URL prefills it."""
    slug: HostedSystemFieldName | str | None = None
    """The same value as `field`."""
    label: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.field = decode_hosted_system_field_name(data["field"])
            get: Getter = data.get
            model.required = get("required")
            model.hidden = get("hidden")
            model.placeholder = get("placeholder")
            model.disable_on_prefill = get("disableOnPrefill")
            model.slug = decode_hosted_system_field_name(get("slug"))
            model.label = get("label")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
