# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WorkflowPathsStepInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class WorkflowPathsStepInput(SentModel):
    """Only in an update: keeps a workflow's branching point unchanged."""

    action: Literal["paths"] = "paths"
    id: int
    """The step to keep."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.action = data["action"]
            model.id = data["id"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
