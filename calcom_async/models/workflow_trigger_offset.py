# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WorkflowTriggerOffset`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import SentModel
from .workflow_time_unit import WorkflowTimeUnit, decode_workflow_time_unit


@attrs.define(kw_only=True, repr=False)
class WorkflowTriggerOffset(SentModel):
    """How long before or after something a workflow runs."""

    value: int
    unit: WorkflowTimeUnit | str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.value = data["value"]
            model.unit = decode_workflow_time_unit(data["unit"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
