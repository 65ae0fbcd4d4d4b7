# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ConfirmationPolicyType`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class ConfirmationPolicyType(OpenEnum):
    """`always`, or `time`: only for bookings made shortly before, which needs a notice threshold."""

    ALWAYS = "always"
    TIME = "time"


ConfirmationPolicyTypeLike: TypeAlias = ConfirmationPolicyType | Literal["always", "time"]
"""What an argument takes: a member, or its text."""

decode_confirmation_policy_type: Final = member_decoder(ConfirmationPolicyType)
