# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`SchedulingType`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class SchedulingType(OpenEnum):
    """`collective`: all hosts take part; `roundRobin`: they take turns; `managed`: each member gets a copy of their
    own.
    """

    COLLECTIVE = "collective"
    ROUND_ROBIN = "roundRobin"
    MANAGED = "managed"


SchedulingTypeLike: TypeAlias = SchedulingType | Literal["collective", "roundRobin", "managed"]
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in SchedulingType}


def decode_scheduling_type(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
