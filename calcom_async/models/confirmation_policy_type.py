# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ConfirmationPolicyType`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class ConfirmationPolicyType(OpenEnum):
    """`always`, or `time`: only for bookings made on short notice, which requires a notice threshold."""

    ALWAYS = "always"
    TIME = "time"


ConfirmationPolicyTypeLike: TypeAlias = ConfirmationPolicyType | Literal["always", "time"]
"""Accepted as an argument: a member, or its value as a string."""

decode_confirmation_policy_type: Final = member_decoder(ConfirmationPolicyType)
