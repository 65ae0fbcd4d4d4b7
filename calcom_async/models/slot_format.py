# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`SlotFormat`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class SlotFormat(OpenEnum):
    """Whether slots include only their start (`time`) or also their end (`range`)."""

    TIME = "time"
    RANGE = "range"


SlotFormatLike: TypeAlias = SlotFormat | Literal["time", "range"]
"""Accepted as an argument: a member, or its value as a string."""

decode_slot_format: Final = member_decoder(SlotFormat)
