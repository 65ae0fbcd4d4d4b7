# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`InsightsScope`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class InsightsScope(OpenEnum):
    """Whose figures: your own, those of a team, or those of the organisation."""

    USER = "user"
    TEAM = "team"
    ORG = "org"


InsightsScopeLike: TypeAlias = InsightsScope | Literal["user", "team", "org"]
"""What an argument takes: a member, or its text."""

decode_insights_scope: Final = member_decoder(InsightsScope)
