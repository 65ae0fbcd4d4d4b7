# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutingTraceGroup`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_list, new
from .._model import Model
from .routing_trace_step import RoutingTraceStep


@attrs.define(kw_only=True, repr=False)
class RoutingTraceGroup(Model):
    """The steps of one round."""

    round: str
    """The round's human-readable name."""
    domain: str
    """The component that performed the steps, such as salesforce."""
    steps: list[RoutingTraceStep]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.round = data["round"]
            model.domain = data["domain"]
            model.steps = decode_list(RoutingTraceStep.from_dict, data["steps"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
