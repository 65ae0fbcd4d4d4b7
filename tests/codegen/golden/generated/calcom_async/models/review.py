# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Review`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class Review(Model):
    """The API's `Review`."""

    stars: int
    self_: str | None = None
    """Its own URL."""
    mood: Literal["cheerful"] | str | None = None
    text: str | None = None
    """May contain "quotes" and a \\ or two."""

    _nullable: ClassVar = frozenset({"text"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.stars = data["stars"]
            get: Getter = data.get
            model.self_ = get("self")
            model.mood = get("mood")
            model.text = get("text")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
