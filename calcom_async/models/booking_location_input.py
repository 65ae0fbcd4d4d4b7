# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingLocationInput`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from .._model import JSONObject
from .booking_address_location_input import BookingAddressLocationInput
from .booking_attendee_address_input import BookingAttendeeAddressInput
from .booking_attendee_defined_input import BookingAttendeeDefinedInput
from .booking_attendee_phone_input import BookingAttendeePhoneInput
from .booking_integration_location_input import BookingIntegrationLocationInput
from .booking_link_location_input import BookingLinkLocationInput
from .booking_phone_location_input import BookingPhoneLocationInput
from .organizers_default_app_location import OrganizersDefaultAppLocation

BookingLocationInput: TypeAlias = (
    BookingAddressLocationInput
    | BookingLinkLocationInput
    | BookingPhoneLocationInput
    | BookingIntegrationLocationInput
    | BookingAttendeeAddressInput
    | BookingAttendeePhoneInput
    | BookingAttendeeDefinedInput
    | OrganizersDefaultAppLocation
    | JSONObject
)
"""Which of the event type's locations to use; required only if there is a choice. A plain string instead of an
object is an old form that servers still accept.
"""

_BY_TYPE: Final[dict[Any, Callable[[Any], BookingLocationInput]]] = {
    "address": BookingAddressLocationInput.from_dict,
    "link": BookingLinkLocationInput.from_dict,
    "phone": BookingPhoneLocationInput.from_dict,
    "integration": BookingIntegrationLocationInput.from_dict,
    "attendeeAddress": BookingAttendeeAddressInput.from_dict,
    "attendeePhone": BookingAttendeePhoneInput.from_dict,
    "attendeeDefined": BookingAttendeeDefinedInput.from_dict,
    "organizersDefaultApp": OrganizersDefaultAppLocation.from_dict,
}


def decode_booking_location_input(data: Any) -> BookingLocationInput:
    """Decode to the member that matches the data; data of an unknown kind is returned unchanged."""
    if (decode := _BY_TYPE.get(data.get("type"))) is not None:
        return decode(data)
    return data  # type: ignore[no-any-return]
