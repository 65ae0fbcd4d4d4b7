# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`LinkLocation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class LinkLocation(SentModel):
    """At a fixed link of the host's choice."""

    type: Literal["link"] = "link"
    link: str
    """A full URL."""
    public: bool
    """Whether the link is shown before booking."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.type = data["type"]
            model.link = data["link"]
            model.public = data["public"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
