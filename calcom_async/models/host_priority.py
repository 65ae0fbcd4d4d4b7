# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostPriority`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class HostPriority(OpenEnum):
    """How soon a round robin comes to a host; medium unless given."""

    LOWEST = "lowest"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    HIGHEST = "highest"


HostPriorityLike: TypeAlias = HostPriority | Literal["lowest", "low", "medium", "high", "highest"]
"""What an argument takes: a member, or its text."""

decode_host_priority: Final = member_decoder(HostPriority)
