# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WorkflowTemplate`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class WorkflowTemplate(OpenEnum):
    """The template that a workflow step is based on."""

    REMINDER = "reminder"
    CUSTOM = "custom"
    RESCHEDULED = "rescheduled"
    COMPLETED = "completed"
    RATING = "rating"
    CANCELLED = "cancelled"


WorkflowTemplateLike: TypeAlias = (
    WorkflowTemplate | Literal["reminder", "custom", "rescheduled", "completed", "rating", "cancelled"]
)
"""Accepted as an argument: a member, or its value as a string."""

decode_workflow_template: Final = member_decoder(WorkflowTemplate)
