# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingField`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from .._model import JSONObject
from .address_booking_field import AddressBookingField
from .attendee_phone_booking_field import AttendeePhoneBookingField
from .boolean_booking_field import BooleanBookingField
from .checkbox_group_booking_field import CheckboxGroupBookingField
from .email_booking_field import EmailBookingField
from .guests_booking_field import GuestsBookingField
from .location_booking_field import LocationBookingField
from .multi_email_booking_field import MultiEmailBookingField
from .multi_select_booking_field import MultiSelectBookingField
from .name_booking_field import NameBookingField
from .notes_booking_field import NotesBookingField
from .number_booking_field import NumberBookingField
from .phone_booking_field import PhoneBookingField
from .radio_group_booking_field import RadioGroupBookingField
from .reschedule_reason_booking_field import RescheduleReasonBookingField
from .select_booking_field import SelectBookingField
from .split_name_booking_field import SplitNameBookingField
from .text_area_booking_field import TextAreaBookingField
from .text_booking_field import TextBookingField
from .title_booking_field import TitleBookingField
from .unknown_booking_field import UnknownBookingField
from .url_booking_field import UrlBookingField

BookingField: TypeAlias = (
    NameBookingField
    | SplitNameBookingField
    | EmailBookingField
    | LocationBookingField
    | TitleBookingField
    | NotesBookingField
    | GuestsBookingField
    | RescheduleReasonBookingField
    | AttendeePhoneBookingField
    | PhoneBookingField
    | AddressBookingField
    | TextBookingField
    | NumberBookingField
    | TextAreaBookingField
    | SelectBookingField
    | MultiSelectBookingField
    | MultiEmailBookingField
    | CheckboxGroupBookingField
    | RadioGroupBookingField
    | BooleanBookingField
    | UrlBookingField
    | UnknownBookingField
    | JSONObject
)
"""A question on the booking form. The ones that every form has are identified by their slug, the host's own ones by
their type.
"""

_BY_IS_DEFAULT_AND_SLUG: Final[dict[Any, Callable[[Any], BookingField]]] = {
    (True, "name"): NameBookingField.from_dict,
    (True, "splitName"): SplitNameBookingField.from_dict,
    (True, "email"): EmailBookingField.from_dict,
    (True, "location"): LocationBookingField.from_dict,
    (True, "title"): TitleBookingField.from_dict,
    (True, "notes"): NotesBookingField.from_dict,
    (True, "guests"): GuestsBookingField.from_dict,
    (True, "rescheduleReason"): RescheduleReasonBookingField.from_dict,
    (True, "attendeePhoneNumber"): AttendeePhoneBookingField.from_dict,
}

_BY_IS_DEFAULT_AND_TYPE: Final[dict[Any, Callable[[Any], BookingField]]] = {
    (False, "phone"): PhoneBookingField.from_dict,
    (False, "address"): AddressBookingField.from_dict,
    (False, "text"): TextBookingField.from_dict,
    (False, "number"): NumberBookingField.from_dict,
    (False, "textarea"): TextAreaBookingField.from_dict,
    (False, "select"): SelectBookingField.from_dict,
    (False, "multiselect"): MultiSelectBookingField.from_dict,
    (False, "multiemail"): MultiEmailBookingField.from_dict,
    (False, "checkbox"): CheckboxGroupBookingField.from_dict,
    (False, "radio"): RadioGroupBookingField.from_dict,
    (False, "boolean"): BooleanBookingField.from_dict,
    (False, "url"): UrlBookingField.from_dict,
}


def decode_booking_field(data: Any) -> BookingField:
    """Decode to the member that matches the data; data of an unknown kind is returned unchanged."""
    if (decode := _BY_IS_DEFAULT_AND_SLUG.get((data.get("isDefault"), data.get("slug")))) is not None:
        return decode(data)
    if (decode := _BY_IS_DEFAULT_AND_TYPE.get((data.get("isDefault"), data.get("type")))) is not None:
        return decode(data)
    if data.get("type") == "unknown":
        return UnknownBookingField.from_dict(data)
    return data  # type: ignore[no-any-return]
