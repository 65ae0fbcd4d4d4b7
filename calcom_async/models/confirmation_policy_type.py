# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ConfirmationPolicyType`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class ConfirmationPolicyType(OpenEnum):
    """`always`, or `time`: only for bookings made shortly before, which needs a notice threshold."""

    ALWAYS = "always"
    TIME = "time"


ConfirmationPolicyTypeLike: TypeAlias = ConfirmationPolicyType | Literal["always", "time"]
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in ConfirmationPolicyType}


def decode_confirmation_policy_type(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
