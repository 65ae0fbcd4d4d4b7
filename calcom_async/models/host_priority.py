# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostPriority`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class HostPriority(OpenEnum):
    """The host's priority in a round robin; medium by default."""

    LOWEST = "lowest"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    HIGHEST = "highest"


HostPriorityLike: TypeAlias = HostPriority | Literal["lowest", "low", "medium", "high", "highest"]
"""Accepted as an argument: a member, or its value as a string."""

decode_host_priority: Final = member_decoder(HostPriority)
