# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarConnectionError`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class CalendarConnectionError(Model):
    """Why an account could not be read."""

    message: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            get: Getter = data.get
            model.message = get("message")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
