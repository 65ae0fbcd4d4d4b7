# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutingFormResult`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_list, decode_map_by_date, decode_model, new
from .._model import Model
from .booking_routing import BookingRouting
from .slot import Slot


@attrs.define(kw_only=True, repr=False)
class RoutingFormResult(Model):
    """Where the response leads: to an event type with its available slots, to a message (`routingCustomMessage`) or
    to another page (`routingExternalRedirectUrl`).
    """

    event_type_id: int | None = None
    """The event type to book."""
    routing: BookingRouting | None = None
    """Pass it on unchanged when creating the booking."""
    slots: dict[dt.date, list[Slot]] | None = None
    """Maps each day to its available slots, in order; days without any are missing."""
    routing_custom_message: str | None = None
    """The message to show instead of slots."""
    routing_external_redirect_url: str | None = None
    """The URL to send the person to instead."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            get: Getter = data.get
            model.event_type_id = get("eventTypeId")
            model.routing = decode_model(BookingRouting.from_dict, get("routing"))
            model.slots = decode_map_by_date(lambda items: decode_list(Slot.from_dict, items), get("slots"))
            model.routing_custom_message = get("routingCustomMessage")
            model.routing_external_redirect_url = get("routingExternalRedirectUrl")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
