# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AnyWorkflowStep`."""

from __future__ import annotations

from typing import Any, TypeAlias

from .workflow_paths_step import WorkflowPathsStep
from .workflow_step import WorkflowStep

AnyWorkflowStep: TypeAlias = WorkflowStep | WorkflowPathsStep
"""A step of a workflow, or the point at which it branches."""


def decode_any_workflow_step(data: Any) -> AnyWorkflowStep:
    """Decode to the member that matches the data."""
    if data.get("action") == "paths":
        return WorkflowPathsStep.from_dict(data)
    return WorkflowStep.from_dict(data)
