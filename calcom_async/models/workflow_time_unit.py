# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WorkflowTimeUnit`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class WorkflowTimeUnit(OpenEnum):
    """The known values; responses may contain others, as plain strings."""

    HOUR = "hour"
    MINUTE = "minute"
    DAY = "day"


WorkflowTimeUnitLike: TypeAlias = WorkflowTimeUnit | Literal["hour", "minute", "day"]
"""Accepted as an argument: a member, or its value as a string."""

decode_workflow_time_unit: Final = member_decoder(WorkflowTimeUnit)
