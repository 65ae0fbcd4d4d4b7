# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutingFormResponse`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_datetime, decode_map, dump, locate, new
from .routing_form_answer import RoutingFormAnswer

_NAMES: Final = frozenset(("id", "formId", "formFillerId", "routedToBookingUid", "response", "createdAt"))
_REQUIRED: Final = ("id", "formId", "formFillerId", "routedToBookingUid", "response", "createdAt")
_NULLABLE: Final = frozenset(("routedToBookingUid",))


@attrs.define(kw_only=True, repr=False)
class RoutingFormResponse(Model):
    """A routing form as somebody has filled it in."""

    id: int
    form_id: str
    form_filler_id: str
    """Tells apart those who fill in the form; says nothing else about them."""
    routed_to_booking_uid: str | None
    """The booking that came of it; null where there is none."""
    response: dict[str, RoutingFormAnswer]
    """The answers, by the id of the form's field."""
    created_at: dt.datetime
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.form_id = data["formId"]
            model.form_filler_id = data["formFillerId"]
            model.routed_to_booking_uid = data["routedToBookingUid"]
            model.response = decode_map(RoutingFormAnswer.from_dict, data["response"])
            model.created_at = decode_datetime(data["createdAt"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "id": self.id,
            "formId": self.form_id,
            "formFillerId": self.form_filler_id,
            "routedToBookingUid": self.routed_to_booking_uid,
            "response": self.response,
            "createdAt": self.created_at,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
