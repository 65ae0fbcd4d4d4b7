# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WorkflowActivation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, as_list, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class WorkflowActivation(SentModel):
    """The event types that a workflow applies to."""

    is_active_on_all_event_types: bool
    """Whether it applies to all event types of its owner."""
    active_on_event_type_ids: list[int] | None = None
    """The event types that it applies to; required unless it applies to all."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.is_active_on_all_event_types = data["isActiveOnAllEventTypes"]
            get: Getter = data.get
            model.active_on_event_type_ids = as_list(get("activeOnEventTypeIds"))
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
