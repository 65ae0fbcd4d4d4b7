# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostPriority`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class HostPriority(OpenEnum):
    """How soon a round robin comes to a host; medium unless given."""

    LOWEST = "lowest"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    HIGHEST = "highest"


HostPriorityLike: TypeAlias = HostPriority | Literal["lowest", "low", "medium", "high", "highest"]
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in HostPriority}


def decode_host_priority(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
