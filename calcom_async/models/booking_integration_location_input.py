# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingIntegrationLocationInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import SentModel
from .location_integration import LocationIntegrationLike, decode_location_integration


@attrs.define(kw_only=True, repr=False)
class BookingIntegrationLocationInput(SentModel):
    """In a video conferencing app that the event type offers."""

    type: Literal["integration"] = "integration"
    integration: LocationIntegrationLike

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.type = data["type"]
            model.integration = decode_location_integration(data["integration"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
