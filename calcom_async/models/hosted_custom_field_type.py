# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostedCustomFieldType`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class HostedCustomFieldType(OpenEnum):
    """What a field asks for; `checkbox` is a single box to tick."""

    SHORT_TEXT = "shortText"
    NUMBER = "number"
    PHONE = "phone"
    ADDRESS = "address"
    URL = "url"
    MULTI_EMAIL = "multiEmail"
    CHECKBOX = "checkbox"


HostedCustomFieldTypeLike: TypeAlias = (
    HostedCustomFieldType | Literal["shortText", "number", "phone", "address", "url", "multiEmail", "checkbox"]
)
"""What an argument takes: a member, or its text."""

decode_hosted_custom_field_type: Final = member_decoder(HostedCustomFieldType)
