# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Workflow`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Literal, Self

import attrs

from ..types import (
    DECODE_ERRORS,
    Getter,
    JSONObject,
    Model,
    complete,
    decode_datetime,
    decode_list,
    decode_model,
    dump,
    locate,
    new,
)
from .any_workflow_step import AnyWorkflowStep, decode_any_workflow_step
from .workflow_activation import WorkflowActivation
from .workflow_trigger import WorkflowTrigger, decode_workflow_trigger

_NAMES: Final = frozenset(
    ("id", "name", "activation", "trigger", "steps", "type", "userId", "teamId", "createdAt", "updatedAt")
)
_REQUIRED: Final = ("id", "name", "activation", "trigger", "steps")
_NULLABLE: Final = frozenset(("userId", "teamId"))


@attrs.define(kw_only=True, repr=False)
class Workflow(Model):
    """Messages that are sent by themselves when something happens to a booking."""

    id: int
    name: str
    activation: WorkflowActivation
    trigger: WorkflowTrigger
    steps: list[AnyWorkflowStep]
    """What is done, in order."""
    type: Literal["event-type"] | None = None
    user_id: int | None = None
    """Whose it is; not seen in an answer so far."""
    team_id: int | None = None
    """The team that it belongs to; not seen in an answer so far."""
    created_at: dt.datetime | None = None
    """Not seen in an answer so far."""
    updated_at: dt.datetime | None = None
    """Not seen in an answer so far."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
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
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "id": self.id,
            "name": self.name,
            "activation": self.activation,
            "trigger": self.trigger,
            "steps": self.steps,
            "type": self.type,
            "userId": self.user_id,
            "teamId": self.team_id,
            "createdAt": self.created_at,
            "updatedAt": self.updated_at,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
