# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostedLocationField`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class HostedLocationField(SentModel):
    """Lets the attendee pick the location if there are several."""

    field: Literal["location"] = "location"
    slug: Literal["location"] | None = None
    label: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.field = data["field"]
            get: Getter = data.get
            model.slug = get("slug")
            model.label = get("label")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
