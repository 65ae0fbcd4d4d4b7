# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutingTraceStep`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, as_object, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class RoutingTraceStep(Model):
    """The API's `RoutingTraceStep`."""

    message: str
    """A human-readable message."""
    round: str
    """The round that the step belongs to, as a human-readable name."""
    domain: str
    """The component that performed the step, such as salesforce."""
    step: str
    """The server's name for the step."""
    timestamp: int
    """Milliseconds since 1970."""
    data: dict[str, Any]
    """Other details of the step."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.message = data["message"]
            model.round = data["round"]
            model.domain = data["domain"]
            model.step = data["step"]
            model.timestamp = data["timestamp"]
            model.data = as_object(data["data"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
