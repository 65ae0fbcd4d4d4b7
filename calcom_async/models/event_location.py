# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`EventLocation`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from .._model import JSONObject
from .event_address_location import EventAddressLocation
from .event_link_location import EventLinkLocation
from .integration_location import IntegrationLocation
from .organizers_default_app_location import OrganizersDefaultAppLocation

EventLocation: TypeAlias = (
    EventAddressLocation | EventLinkLocation | IntegrationLocation | OrganizersDefaultAppLocation | JSONObject
)
"""The location of an event."""

_BY_TYPE: Final[dict[Any, Callable[[Any], EventLocation]]] = {
    "address": EventAddressLocation.from_dict,
    "link": EventLinkLocation.from_dict,
    "integration": IntegrationLocation.from_dict,
    "organizersDefaultApp": OrganizersDefaultAppLocation.from_dict,
}


def decode_event_location(data: Any) -> EventLocation:
    """Decode to the member that matches the data; data of an unknown kind is returned unchanged."""
    if (decode := _BY_TYPE.get(data.get("type"))) is not None:
        return decode(data)
    return data  # type: ignore[no-any-return]
