# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostedCustomChoiceType`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


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

decode_hosted_custom_choice_type: Final = member_decoder(HostedCustomChoiceType)
