# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`InsightsPeriod`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class InsightsPeriod(OpenEnum):
    """The known values; responses may contain others, as plain strings."""

    PER_DAY = "perDay"
    PER_WEEK = "perWeek"
    PER_MONTH = "perMonth"


InsightsPeriodLike: TypeAlias = InsightsPeriod | Literal["perDay", "perWeek", "perMonth"]
"""Accepted as an argument: a member, or its value as a string."""

decode_insights_period: Final = member_decoder(InsightsPeriod)
