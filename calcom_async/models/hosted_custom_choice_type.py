# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostedCustomChoiceType`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class HostedCustomChoiceType(OpenEnum):
    """How options are displayed: `select` and `radioGroup` allow one choice, `multiSelect` and `checkboxGroup`
    allow several.
    """

    SELECT = "select"
    MULTI_SELECT = "multiSelect"
    CHECKBOX_GROUP = "checkboxGroup"
    RADIO_GROUP = "radioGroup"


HostedCustomChoiceTypeLike: TypeAlias = (
    HostedCustomChoiceType | Literal["select", "multiSelect", "checkboxGroup", "radioGroup"]
)
"""Accepted as an argument: a member, or its value as a string."""

decode_hosted_custom_choice_type: Final = member_decoder(HostedCustomChoiceType)
