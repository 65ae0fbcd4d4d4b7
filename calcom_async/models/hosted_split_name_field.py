# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostedSplitNameField`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class HostedSplitNameField(SentModel):
    """Asks for the attendee's first and last name in two fields."""

    field: Literal["name"] = "name"
    variant: Literal["splitName"] = "splitName"
    slug: Literal["name"] | None = None
    first_name_label: str | None = None
    first_name_placeholder: str | None = None
    last_name_label: str | None = None
    last_name_placeholder: str | None = None
    last_name_required: bool | None = None
    disable_on_prefill: bool | None = None
    """Whether the field is read-only when the page's URL prefills it."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
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
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
