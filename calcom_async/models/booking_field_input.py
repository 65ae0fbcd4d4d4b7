# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingFieldInput`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from .._model import JSONObject
from .address_booking_field_input import AddressBookingFieldInput
from .boolean_booking_field_input import BooleanBookingFieldInput
from .checkbox_group_booking_field_input import CheckboxGroupBookingFieldInput
from .email_booking_field_input import EmailBookingFieldInput
from .guests_booking_field_input import GuestsBookingFieldInput
from .location_booking_field_input import LocationBookingFieldInput
from .multi_email_booking_field_input import MultiEmailBookingFieldInput
from .multi_select_booking_field_input import MultiSelectBookingFieldInput
from .name_booking_field_input import NameBookingFieldInput
from .notes_booking_field_input import NotesBookingFieldInput
from .number_booking_field_input import NumberBookingFieldInput
from .phone_booking_field_input import PhoneBookingFieldInput
from .radio_group_booking_field_input import RadioGroupBookingFieldInput
from .reschedule_reason_booking_field_input import RescheduleReasonBookingFieldInput
from .select_booking_field_input import SelectBookingFieldInput
from .split_name_booking_field_input import SplitNameBookingFieldInput
from .text_area_booking_field_input import TextAreaBookingFieldInput
from .text_booking_field_input import TextBookingFieldInput
from .title_booking_field_input import TitleBookingFieldInput
from .url_booking_field_input import UrlBookingFieldInput

BookingFieldInput: TypeAlias = (
    NameBookingFieldInput
    | SplitNameBookingFieldInput
    | EmailBookingFieldInput
    | TitleBookingFieldInput
    | LocationBookingFieldInput
    | NotesBookingFieldInput
    | GuestsBookingFieldInput
    | RescheduleReasonBookingFieldInput
    | PhoneBookingFieldInput
    | AddressBookingFieldInput
    | TextBookingFieldInput
    | NumberBookingFieldInput
    | TextAreaBookingFieldInput
    | SelectBookingFieldInput
    | MultiSelectBookingFieldInput
    | MultiEmailBookingFieldInput
    | CheckboxGroupBookingFieldInput
    | RadioGroupBookingFieldInput
    | BooleanBookingFieldInput
    | UrlBookingFieldInput
    | JSONObject
)
"""A question to add to the booking form, or a change to one that every form has."""

_BY_SLUG: Final[dict[Any, Callable[[Any], BookingFieldInput]]] = {
    "title": TitleBookingFieldInput.from_dict,
    "location": LocationBookingFieldInput.from_dict,
    "notes": NotesBookingFieldInput.from_dict,
    "guests": GuestsBookingFieldInput.from_dict,
    "rescheduleReason": RescheduleReasonBookingFieldInput.from_dict,
}

_BY_TYPE: Final[dict[Any, Callable[[Any], BookingFieldInput]]] = {
    "name": NameBookingFieldInput.from_dict,
    "splitName": SplitNameBookingFieldInput.from_dict,
    "email": EmailBookingFieldInput.from_dict,
    "phone": PhoneBookingFieldInput.from_dict,
    "address": AddressBookingFieldInput.from_dict,
    "text": TextBookingFieldInput.from_dict,
    "number": NumberBookingFieldInput.from_dict,
    "textarea": TextAreaBookingFieldInput.from_dict,
    "select": SelectBookingFieldInput.from_dict,
    "multiselect": MultiSelectBookingFieldInput.from_dict,
    "multiemail": MultiEmailBookingFieldInput.from_dict,
    "checkbox": CheckboxGroupBookingFieldInput.from_dict,
    "radio": RadioGroupBookingFieldInput.from_dict,
    "boolean": BooleanBookingFieldInput.from_dict,
    "url": UrlBookingFieldInput.from_dict,
}


def decode_booking_field_input(data: Any) -> BookingFieldInput:
    """Decode to the member that matches the data; data of an unknown kind is returned unchanged."""
    if (decode := _BY_SLUG.get(data.get("slug"))) is not None:
        return decode(data)
    if (decode := _BY_TYPE.get(data.get("type"))) is not None:
        return decode(data)
    return data  # type: ignore[no-any-return]
