# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarToLoad`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class CalendarToLoad(SentModel):
    """A calendar to check for busy times."""

    credential_id: int
    """As in the list of connected calendars."""
    external_id: str
    """As in the list of connected calendars."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.credential_id = data["credentialId"]
            model.external_id = data["externalId"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
