# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Audio`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class Audio(SentModel):
    """The API's `Audio`."""

    type: Literal["audio"] = "audio"
    minutes: int
    spoken_by: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.type = data["type"]
            model.minutes = data["minutes"]
            get: Getter = data.get
            model.spoken_by = get("spokenBy")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
