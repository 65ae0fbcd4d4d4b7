# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutingFormResponse`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, decode_datetime, decode_map, new
from .._model import Model
from .routing_form_answer import RoutingFormAnswer


@attrs.define(kw_only=True, repr=False)
class RoutingFormResponse(Model):
    """A response to a routing form."""

    id: int
    form_id: str
    form_filler_id: str
    """Identifies the person who filled in the form; it has no other meaning."""
    routed_to_booking_uid: str | None
    """The booking that resulted from it; null if there is none."""
    response: dict[str, RoutingFormAnswer]
    """The answers, keyed by the id of the form's field."""
    created_at: dt.datetime

    _nullable: ClassVar = frozenset({"routed_to_booking_uid"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.form_id = data["formId"]
            model.form_filler_id = data["formFillerId"]
            model.routed_to_booking_uid = data["routedToBookingUid"]
            model.response = decode_map(RoutingFormAnswer.from_dict, data["response"])
            model.created_at = decode_datetime(data["createdAt"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
