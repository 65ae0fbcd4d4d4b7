# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`EventTypeDestinationCalendar`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class EventTypeDestinationCalendar(SentModel):
    """The calendar that bookings are written to."""

    integration: str
    """The calendar's type, as given in the list of connected calendars."""
    external_id: str
    """The calendar's id, as given in the list of connected calendars."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.integration = data["integration"]
            model.external_id = data["externalId"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
