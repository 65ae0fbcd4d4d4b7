# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`LocationBookingFieldInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import SentModel
from .._unset import UNSET, Unset


@attrs.define(kw_only=True, repr=False)
class LocationBookingFieldInput(SentModel):
    """Configures the question for the location, which is asked if there are several."""

    slug: Literal["location"] = "location"
    label: str | Unset = UNSET

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.slug = data["slug"]
            get: Getter = data.get
            model.label = get("label", UNSET)
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
