# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`DeletedEventType`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class DeletedEventType(Model):
    """The API's `DeletedEventType`."""

    id: int
    length_in_minutes: int
    slug: str
    title: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.length_in_minutes = data["lengthInMinutes"]
            model.slug = data["slug"]
            model.title = data["title"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
