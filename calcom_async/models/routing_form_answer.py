# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutingFormAnswer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class RoutingFormAnswer(SentModel):
    """The answer to one question of a routing form."""

    label: str
    """The question as displayed."""
    value: str | float | list[str]
    """The answer. For a question with options it is the option's id, or a list of ids if several can be chosen."""
    identifier: str | None = None
    """The question's name in requests and in redirects."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.label = data["label"]
            model.value = data["value"]
            get: Getter = data.get
            model.identifier = get("identifier")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
