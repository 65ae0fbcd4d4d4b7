# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`EventTypeLocation`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from .._model import JSONObject
from .address_location import AddressLocation
from .attendee_address_location import AttendeeAddressLocation
from .attendee_defined_location import AttendeeDefinedLocation
from .attendee_phone_location import AttendeePhoneLocation
from .integration_location import IntegrationLocation
from .link_location import LinkLocation
from .organizers_default_app_location import OrganizersDefaultAppLocation
from .phone_location import PhoneLocation
from .unknown_location import UnknownLocation

EventTypeLocation: TypeAlias = (
    AddressLocation
    | LinkLocation
    | IntegrationLocation
    | PhoneLocation
    | AttendeeAddressLocation
    | AttendeePhoneLocation
    | AttendeeDefinedLocation
    | OrganizersDefaultAppLocation
    | UnknownLocation
    | JSONObject
)
"""A location of an event type, as returned by the server."""

_BY_TYPE: Final[dict[Any, Callable[[Any], EventTypeLocation]]] = {
    "address": AddressLocation.from_dict,
    "link": LinkLocation.from_dict,
    "integration": IntegrationLocation.from_dict,
    "phone": PhoneLocation.from_dict,
    "attendeeAddress": AttendeeAddressLocation.from_dict,
    "attendeePhone": AttendeePhoneLocation.from_dict,
    "attendeeDefined": AttendeeDefinedLocation.from_dict,
    "organizersDefaultApp": OrganizersDefaultAppLocation.from_dict,
    "unknown": UnknownLocation.from_dict,
}


def decode_event_type_location(data: Any) -> EventTypeLocation:
    """Decode to the member that matches the data; data of an unknown kind is returned unchanged."""
    if (decode := _BY_TYPE.get(data.get("type"))) is not None:
        return decode(data)
    return data  # type: ignore[no-any-return]
