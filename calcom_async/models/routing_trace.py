# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutingTrace`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_list, decode_model, new
from .._model import Model
from .routing_trace_form_submission import RoutingTraceFormSubmission
from .routing_trace_group import RoutingTraceGroup
from .routing_trace_step import RoutingTraceStep


@attrs.define(kw_only=True, repr=False)
class RoutingTrace(Model):
    """How a booking was routed to its host: the routing form, the CRM lookup and the rules for choosing hosts."""

    steps: list[RoutingTraceStep]
    """All steps, in order."""
    groups: list[RoutingTraceGroup]
    """The same steps, grouped by round."""
    form_submission: RoutingTraceFormSubmission | None = None
    """The routing form as it was filled in; null if none was used."""

    _nullable: ClassVar = frozenset({"form_submission"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.steps = decode_list(RoutingTraceStep.from_dict, data["steps"])
            model.groups = decode_list(RoutingTraceGroup.from_dict, data["groups"])
            get: Getter = data.get
            model.form_submission = decode_model(RoutingTraceFormSubmission.from_dict, get("formSubmission"))
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
