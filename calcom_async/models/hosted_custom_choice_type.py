# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostedCustomChoiceType`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class HostedCustomChoiceType(OpenEnum):
    """How options are shown: one can be picked from `select` and `radioGroup`, several from `multiSelect` and
    `checkboxGroup`.
    """

    SELECT = "select"
    MULTI_SELECT = "multiSelect"
    CHECKBOX_GROUP = "checkboxGroup"
    RADIO_GROUP = "radioGroup"


HostedCustomChoiceTypeLike: TypeAlias = (
    HostedCustomChoiceType | Literal["select", "multiSelect", "checkboxGroup", "radioGroup"]
)
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in HostedCustomChoiceType}


def decode_hosted_custom_choice_type(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
