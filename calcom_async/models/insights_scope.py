# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`InsightsScope`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class InsightsScope(OpenEnum):
    """Whose figures: your own, those of a team, or those of the organisation."""

    USER = "user"
    TEAM = "team"
    ORG = "org"


InsightsScopeLike: TypeAlias = InsightsScope | Literal["user", "team", "org"]
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in InsightsScope}


def decode_insights_scope(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
