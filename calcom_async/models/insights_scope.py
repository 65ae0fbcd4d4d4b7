# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`InsightsScope`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class InsightsScope(OpenEnum):
    """Whose statistics to compute: your own, those of a team, or those of the organization."""

    USER = "user"
    TEAM = "team"
    ORG = "org"


InsightsScopeLike: TypeAlias = InsightsScope | Literal["user", "team", "org"]
"""Accepted as an argument: a member, or its value as a string."""

decode_insights_scope: Final = member_decoder(InsightsScope)
