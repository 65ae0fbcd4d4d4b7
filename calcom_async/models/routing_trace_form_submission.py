# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutingTraceFormSubmission`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_list, decode_model, new
from .._model import Model
from .routing_trace_answer import RoutingTraceAnswer
from .routing_trace_form import RoutingTraceForm


@attrs.define(kw_only=True, repr=False)
class RoutingTraceFormSubmission(Model):
    """A completed routing form."""

    form: RoutingTraceForm
    responses: list[RoutingTraceAnswer]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.form = decode_model(RoutingTraceForm.from_dict, data["form"])
            model.responses = decode_list(RoutingTraceAnswer.from_dict, data["responses"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
