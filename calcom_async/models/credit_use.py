# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CreditUse`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class CreditUse(OpenEnum):
    """What credits are spent on."""

    SMS = "SMS"
    CAL_AI_PHONE_CALL = "CAL_AI_PHONE_CALL"
    AI_AGENT = "AI_AGENT"


CreditUseLike: TypeAlias = CreditUse | Literal["SMS", "CAL_AI_PHONE_CALL", "AI_AGENT"]
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in CreditUse}


def decode_credit_use(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
