# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostedBookingForm`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_list, new
from .._model import Model
from .hosted_booking_field import HostedBookingField, decode_hosted_booking_field


@attrs.define(kw_only=True, repr=False)
class HostedBookingForm(Model):
    """The entire booking form of an event type."""

    booking_fields: list[HostedBookingField]
    """The questions: the ones that every form has, the host's own, and those that workflows have added."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.booking_fields = decode_list(decode_hosted_booking_field, data["bookingFields"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
