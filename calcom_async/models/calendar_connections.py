# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarConnections`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_list, new
from .._model import Model
from .calendar_connection import CalendarConnection


@attrs.define(kw_only=True, repr=False)
class CalendarConnections(Model):
    """The user's connections."""

    connections: list[CalendarConnection]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.connections = decode_list(CalendarConnection.from_dict, data["connections"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
