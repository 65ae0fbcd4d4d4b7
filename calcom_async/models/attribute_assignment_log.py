# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeAssignmentLog`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, as_object, decode_datetime, decode_list, decode_model, new
from .._model import Model
from .attribute_assignment_actor import AttributeAssignmentActor
from .attribute_assignment_change import AttributeAssignmentChange
from .attribute_assignment_source import AttributeAssignmentSource, decode_attribute_assignment_source


@attrs.define(kw_only=True, repr=False)
class AttributeAssignmentLog(Model):
    """What was changed at one time."""

    id: str
    """A UUID."""
    timestamp: dt.datetime
    source: AttributeAssignmentSource | str
    actor: AttributeAssignmentActor
    source_context: dict[str, Any]
    """Other details about the source of the change."""
    changes: list[AttributeAssignmentChange]
    has_error: bool | None = None
    """Whether the server could read only part of its own entry."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.timestamp = decode_datetime(data["timestamp"])
            model.source = decode_attribute_assignment_source(data["source"])
            model.actor = decode_model(AttributeAssignmentActor.from_dict, data["actor"])
            model.source_context = as_object(data["sourceContext"])
            model.changes = decode_list(AttributeAssignmentChange.from_dict, data["changes"])
            get: Getter = data.get
            model.has_error = get("hasError")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
