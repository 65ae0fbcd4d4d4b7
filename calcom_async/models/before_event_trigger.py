# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BeforeEventTrigger`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, decode_model, new
from .._model import SentModel
from .workflow_trigger_offset import WorkflowTriggerOffset


@attrs.define(kw_only=True, repr=False)
class BeforeEventTrigger(SentModel):
    """Some time before a booking starts."""

    type: Literal["beforeEvent"] = "beforeEvent"
    offset: WorkflowTriggerOffset
    """How long before."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.type = data["type"]
            model.offset = decode_model(WorkflowTriggerOffset.from_dict, data["offset"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
