# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`NewBookingLocationInput`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from .._model import JSONObject
from .booking_attendee_address_input import BookingAttendeeAddressInput
from .booking_attendee_defined_input import BookingAttendeeDefinedInput
from .booking_attendee_phone_input import BookingAttendeePhoneInput
from .new_address_location_input import NewAddressLocationInput
from .new_link_location_input import NewLinkLocationInput
from .new_phone_location_input import NewPhoneLocationInput

NewBookingLocationInput: TypeAlias = (
    NewAddressLocationInput
    | NewLinkLocationInput
    | NewPhoneLocationInput
    | BookingAttendeeAddressInput
    | BookingAttendeePhoneInput
    | BookingAttendeeDefinedInput
    | JSONObject
)
"""The new location of a booking."""

_BY_TYPE: Final[dict[Any, Callable[[Any], NewBookingLocationInput]]] = {
    "address": NewAddressLocationInput.from_dict,
    "link": NewLinkLocationInput.from_dict,
    "phone": NewPhoneLocationInput.from_dict,
    "attendeeAddress": BookingAttendeeAddressInput.from_dict,
    "attendeePhone": BookingAttendeePhoneInput.from_dict,
    "attendeeDefined": BookingAttendeeDefinedInput.from_dict,
}


def decode_new_booking_location_input(data: Any) -> NewBookingLocationInput:
    """Decode to the member that matches the data; data of an unknown kind is returned unchanged."""
    if (decode := _BY_TYPE.get(data.get("type"))) is not None:
        return decode(data)
    return data  # type: ignore[no-any-return]
