# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WorkflowPathsStep`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, decode_list, new
from .._model import Model
from .workflow_path import WorkflowPath


@attrs.define(kw_only=True, repr=False)
class WorkflowPathsStep(Model):
    """The point at which a workflow branches into paths, each with its own conditions. It can be changed only in
    the web app.
    """

    id: int
    step_number: int
    """Its position in the workflow; the first is 1."""
    action: Literal["paths"] = "paths"
    paths: list[WorkflowPath]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.step_number = data["stepNumber"]
            model.action = data["action"]
            model.paths = decode_list(WorkflowPath.from_dict, data["paths"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
