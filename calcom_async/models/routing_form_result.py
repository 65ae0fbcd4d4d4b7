# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutingFormResult`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import (
    DECODE_ERRORS,
    Getter,
    JSONObject,
    Model,
    decode_list,
    decode_map_by_date,
    decode_model,
    dump,
    locate,
    new,
)
from .booking_routing import BookingRouting
from .slot import Slot

_NAMES: Final = frozenset(("eventTypeId", "routing", "slots", "routingCustomMessage", "routingExternalRedirectUrl"))


@attrs.define(kw_only=True, repr=False)
class RoutingFormResult(Model):
    """Where the answers lead: to an event type with its free slots, to a message (`routingCustomMessage`), or to
    another page (`routingExternalRedirectUrl`).
    """

    event_type_id: int | None = None
    """The event type to book."""
    routing: BookingRouting | None = None
    """Hand it on as it is when the booking is made."""
    slots: dict[dt.date, list[Slot]] | None = None
    """Day to its free slots, in order; a day without any is missing."""
    routing_custom_message: str | None = None
    """What to show instead of slots."""
    routing_external_redirect_url: str | None = None
    """Where to send the person instead."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            get: Getter = data.get
            model.event_type_id = get("eventTypeId")
            model.routing = decode_model(BookingRouting.from_dict, get("routing"))
            model.slots = decode_map_by_date(lambda items: decode_list(Slot.from_dict, items), get("slots"))
            model.routing_custom_message = get("routingCustomMessage")
            model.routing_external_redirect_url = get("routingExternalRedirectUrl")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "eventTypeId": self.event_type_id,
            "routing": self.routing,
            "slots": self.slots,
            "routingCustomMessage": self.routing_custom_message,
            "routingExternalRedirectUrl": self.routing_external_redirect_url,
        }
        return {**dump(fields), **self.additional_properties}
