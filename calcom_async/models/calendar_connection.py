# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarConnection`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model
from .calendar_provider import CalendarProvider, decode_calendar_provider


@attrs.define(kw_only=True, repr=False)
class CalendarConnection(Model):
    """One connected account."""

    connection_id: str
    """The id of the stored credential, as text."""
    type: CalendarProvider | str
    email: str | None
    """The account's primary address; null if it cannot be determined."""

    _nullable: ClassVar = frozenset({"email"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.connection_id = data["connectionId"]
            model.type = decode_calendar_provider(data["type"])
            model.email = data["email"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
