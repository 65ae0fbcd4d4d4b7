# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostedBookingFieldType`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class HostedBookingFieldType(OpenEnum):
    """The kinds of fields that a host can add."""

    SHORT_TEXT = "shortText"
    LONG_TEXT = "longText"
    NUMBER = "number"
    PHONE = "phone"
    ADDRESS = "address"
    URL = "url"
    EMAIL = "email"
    MULTI_EMAIL = "multiEmail"
    CHECKBOX = "checkbox"
    CHECKBOX_GROUP = "checkboxGroup"
    RADIO_GROUP = "radioGroup"
    SELECT = "select"
    MULTI_SELECT = "multiSelect"


HostedBookingFieldTypeLike: TypeAlias = (
    HostedBookingFieldType
    | Literal[
        "shortText",
        "longText",
        "number",
        "phone",
        "address",
        "url",
        "email",
        "multiEmail",
        "checkbox",
        "checkboxGroup",
        "radioGroup",
        "select",
        "multiSelect",
    ]
)
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in HostedBookingFieldType}


def decode_hosted_booking_field_type(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
