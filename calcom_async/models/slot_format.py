# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`SlotFormat`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class SlotFormat(OpenEnum):
    """Whether slots carry their start only (`time`) or their end as well (`range`)."""

    TIME = "time"
    RANGE = "range"


SlotFormatLike: TypeAlias = SlotFormat | Literal["time", "range"]
"""What an argument takes: a member, or its text."""

decode_slot_format: Final = member_decoder(SlotFormat)
