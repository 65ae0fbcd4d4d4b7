# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WorkflowTimeUnit`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class WorkflowTimeUnit(OpenEnum):
    """The known values; an answer may bring others, as plain strings."""

    HOUR = "hour"
    MINUTE = "minute"
    DAY = "day"


WorkflowTimeUnitLike: TypeAlias = WorkflowTimeUnit | Literal["hour", "minute", "day"]
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in WorkflowTimeUnit}


def decode_workflow_time_unit(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
