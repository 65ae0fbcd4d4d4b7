# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`SplitNameBookingFieldInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import SentModel
from .._unset import UNSET, Unset


@attrs.define(kw_only=True, repr=False)
class SplitNameBookingFieldInput(SentModel):
    """Asks for the first and last name in two fields instead of one."""

    type: Literal["splitName"] = "splitName"
    first_name_label: str | Unset = UNSET
    first_name_placeholder: str | Unset = UNSET
    last_name_label: str | Unset = UNSET
    last_name_placeholder: str | Unset = UNSET
    last_name_required: bool | Unset = UNSET
    """False by default."""
    disable_on_prefill: bool | Unset = UNSET
    """Whether the field is read-only when the page's URL prefills it."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.type = data["type"]
            get: Getter = data.get
            model.first_name_label = get("firstNameLabel", UNSET)
            model.first_name_placeholder = get("firstNamePlaceholder", UNSET)
            model.last_name_label = get("lastNameLabel", UNSET)
            model.last_name_placeholder = get("lastNamePlaceholder", UNSET)
            model.last_name_required = get("lastNameRequired", UNSET)
            model.disable_on_prefill = get("disableOnPrefill", UNSET)
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
