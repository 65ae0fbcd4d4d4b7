# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostedCustomFieldType`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


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


_MEMBERS: Final = {member.value: member for member in HostedCustomFieldType}


def decode_hosted_custom_field_type(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
