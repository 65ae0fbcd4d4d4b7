# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostedCustomFieldType`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class HostedCustomFieldType(OpenEnum):
    """The type of a field; `checkbox` is a single checkbox."""

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
"""Accepted as an argument: a member, or its value as a string."""

decode_hosted_custom_field_type: Final = member_decoder(HostedCustomFieldType)
