# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingEventType`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class BookingEventType(Model):
    """The API's `BookingEventType`."""

    id: int
    slug: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.slug = data["slug"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
