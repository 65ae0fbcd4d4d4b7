# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`InsightsSortInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class InsightsSortInput(SentModel):
    """The API's `InsightsSortInput`."""

    id: str
    """The column, such as createdAt."""
    desc: bool
    """Whether to sort in descending order."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.desc = data["desc"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
