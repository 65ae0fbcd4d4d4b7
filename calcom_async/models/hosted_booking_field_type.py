# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostedBookingFieldType`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class HostedBookingFieldType(OpenEnum):
    """The types of fields that a host can add."""

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
"""Accepted as an argument: a member, or its value as a string."""

decode_hosted_booking_field_type: Final = member_decoder(HostedBookingFieldType)
