# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CreditUse`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class CreditUse(OpenEnum):
    """What credits are spent on."""

    SMS = "SMS"
    CAL_AI_PHONE_CALL = "CAL_AI_PHONE_CALL"
    AI_AGENT = "AI_AGENT"


CreditUseLike: TypeAlias = CreditUse | Literal["SMS", "CAL_AI_PHONE_CALL", "AI_AGENT"]
"""Accepted as an argument: a member, or its value as a string."""

decode_credit_use: Final = member_decoder(CreditUse)
