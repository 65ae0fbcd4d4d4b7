# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Workflow`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_datetime, decode_list, decode_model, new
from .._model import Model
from .any_workflow_step import AnyWorkflowStep, decode_any_workflow_step
from .workflow_activation import WorkflowActivation
from .workflow_trigger import WorkflowTrigger, decode_workflow_trigger


@attrs.define(kw_only=True, repr=False)
class Workflow(Model):
    """Messages that are sent automatically when something happens to a booking."""

    id: int
    name: str
    activation: WorkflowActivation
    trigger: WorkflowTrigger
    steps: list[AnyWorkflowStep]
    """The steps, in order."""
    type: Literal["event-type"] | None = None
    user_id: int | None = None
    """The user who owns it; not seen in a response so far."""
    team_id: int | None = None
    """The team that it belongs to; not seen in a response so far."""
    created_at: dt.datetime | None = None
    """Not seen in a response so far."""
    updated_at: dt.datetime | None = None
    """Not seen in a response so far."""

    _nullable: ClassVar = frozenset({"user_id", "team_id"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.name = data["name"]
            model.activation = decode_model(WorkflowActivation.from_dict, data["activation"])
            model.trigger = decode_model(decode_workflow_trigger, data["trigger"])
            model.steps = decode_list(decode_any_workflow_step, data["steps"])
            get: Getter = data.get
            model.type = get("type")
            model.user_id = get("userId")
            model.team_id = get("teamId")
            model.created_at = decode_datetime(get("createdAt"))
            model.updated_at = decode_datetime(get("updatedAt"))
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
