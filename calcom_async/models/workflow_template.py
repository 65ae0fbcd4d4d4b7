# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WorkflowTemplate`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class WorkflowTemplate(OpenEnum):
    """The text that a step of a workflow starts from."""

    REMINDER = "reminder"
    CUSTOM = "custom"
    RESCHEDULED = "rescheduled"
    COMPLETED = "completed"
    RATING = "rating"
    CANCELLED = "cancelled"


WorkflowTemplateLike: TypeAlias = (
    WorkflowTemplate | Literal["reminder", "custom", "rescheduled", "completed", "rating", "cancelled"]
)
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in WorkflowTemplate}


def decode_workflow_template(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
