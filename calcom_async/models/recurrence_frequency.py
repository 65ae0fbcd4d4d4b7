# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RecurrenceFrequency`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class RecurrenceFrequency(OpenEnum):
    """The known values; a response may have others, as plain strings."""

    YEARLY = "yearly"
    MONTHLY = "monthly"
    WEEKLY = "weekly"


RecurrenceFrequencyLike: TypeAlias = RecurrenceFrequency | Literal["yearly", "monthly", "weekly"]
"""What an argument takes: a member, or its text."""

decode_recurrence_frequency: Final = member_decoder(RecurrenceFrequency)
