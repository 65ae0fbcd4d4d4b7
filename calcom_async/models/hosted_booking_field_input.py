# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostedBookingFieldInput`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from .._model import JSONObject
from .hosted_custom_choice_field import HostedCustomChoiceField
from .hosted_custom_email_field import HostedCustomEmailField
from .hosted_custom_field import HostedCustomField
from .hosted_custom_long_text_field import HostedCustomLongTextField
from .hosted_email_field import HostedEmailField
from .hosted_full_name_field import HostedFullNameField
from .hosted_location_field import HostedLocationField
from .hosted_split_name_field import HostedSplitNameField
from .hosted_system_field import HostedSystemField

HostedBookingFieldInput: TypeAlias = (
    HostedFullNameField
    | HostedSplitNameField
    | HostedEmailField
    | HostedLocationField
    | HostedSystemField
    | HostedCustomField
    | HostedCustomChoiceField
    | HostedCustomEmailField
    | HostedCustomLongTextField
    | JSONObject
)
"""A question to add to the booking form, or settings for one that every form has."""

_BY_FIELD: Final[dict[Any, Callable[[Any], HostedBookingFieldInput]]] = {
    "name": HostedFullNameField.from_dict,
    "email": HostedEmailField.from_dict,
    "location": HostedLocationField.from_dict,
}

_BY_FIELD_AND_TYPE: Final[dict[Any, Callable[[Any], HostedBookingFieldInput]]] = {
    ("custom", "email"): HostedCustomEmailField.from_dict,
    ("custom", "longText"): HostedCustomLongTextField.from_dict,
}


def decode_hosted_booking_field_input(data: Any) -> HostedBookingFieldInput:
    """Decode to the member that matches the data; data of an unknown kind is returned unchanged."""
    if data.get("field") == "name" and data.get("variant") == "splitName":
        return HostedSplitNameField.from_dict(data)
    if (decode := _BY_FIELD.get(data.get("field"))) is not None:
        return decode(data)
    if (decode := _BY_FIELD_AND_TYPE.get((data.get("field"), data.get("type")))) is not None:
        return decode(data)
    if data.get("options") is not None and data.get("field") == "custom":
        return HostedCustomChoiceField.from_dict(data)
    if data.get("field") == "custom":
        return HostedCustomField.from_dict(data)
    if data.get("field") is not None:
        return HostedSystemField.from_dict(data)
    return data  # type: ignore[no-any-return]
