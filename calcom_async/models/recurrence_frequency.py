# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RecurrenceFrequency`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class RecurrenceFrequency(OpenEnum):
    """The known values; responses may contain others, as plain strings."""

    YEARLY = "yearly"
    MONTHLY = "monthly"
    WEEKLY = "weekly"


RecurrenceFrequencyLike: TypeAlias = RecurrenceFrequency | Literal["yearly", "monthly", "weekly"]
"""Accepted as an argument: a member, or its value as a string."""

decode_recurrence_frequency: Final = member_decoder(RecurrenceFrequency)
