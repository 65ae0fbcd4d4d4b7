# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`UnknownBookingField`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class UnknownBookingField(Model):
    """A field that cannot be represented in this version of the API."""

    type: Literal["unknown"] = "unknown"
    slug: Literal["unknown"] = "unknown"
    booking_field: str
    """The server's own record, as JSON text."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.type = data["type"]
            model.slug = data["slug"]
            model.booking_field = data["bookingField"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
