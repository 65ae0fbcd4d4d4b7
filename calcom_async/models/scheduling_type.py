# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`SchedulingType`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class SchedulingType(OpenEnum):
    """`collective`: all hosts take part; `roundRobin`: they take turns; `managed`: each member gets their own copy."""

    COLLECTIVE = "collective"
    ROUND_ROBIN = "roundRobin"
    MANAGED = "managed"


SchedulingTypeLike: TypeAlias = SchedulingType | Literal["collective", "roundRobin", "managed"]
"""Accepted as an argument: a member, or its value as a string."""

decode_scheduling_type: Final = member_decoder(SchedulingType)
