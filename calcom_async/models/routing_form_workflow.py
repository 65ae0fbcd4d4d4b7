# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutingFormWorkflow`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_datetime, decode_list, decode_model, new
from .._model import Model
from .routing_form_workflow_activation import RoutingFormWorkflowActivation
from .routing_form_workflow_trigger import RoutingFormWorkflowTrigger, decode_routing_form_workflow_trigger
from .workflow_step import WorkflowStep


@attrs.define(kw_only=True, repr=False)
class RoutingFormWorkflow(Model):
    """Messages that are sent automatically when a routing form is filled in."""

    id: int
    name: str
    activation: RoutingFormWorkflowActivation
    trigger: RoutingFormWorkflowTrigger
    steps: list[WorkflowStep]
    """The steps, in order."""
    type: Literal["routing-form"] | None = None
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
            model.activation = decode_model(RoutingFormWorkflowActivation.from_dict, data["activation"])
            model.trigger = decode_model(decode_routing_form_workflow_trigger, data["trigger"])
            model.steps = decode_list(WorkflowStep.from_dict, data["steps"])
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
