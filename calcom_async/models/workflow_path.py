# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WorkflowPath`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class WorkflowPath(Model):
    """One of the paths that a workflow can take."""

    id: str
    """The `pathId` of the steps on it."""
    name: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.name = data["name"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
