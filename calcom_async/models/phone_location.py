# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`PhoneLocation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class PhoneLocation(SentModel):
    """By phone; the attendee calls the host."""

    type: Literal["phone"] = "phone"
    phone: str
    """The host's number in international format, such as +37255556666."""
    public: bool
    """Whether the number is shown before booking."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.type = data["type"]
            model.phone = data["phone"]
            model.public = data["public"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
