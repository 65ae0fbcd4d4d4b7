# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`EventTypeHistory`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_list, new
from .._model import Model
from .event_type_history_entry import EventTypeHistoryEntry


@attrs.define(kw_only=True, repr=False)
class EventTypeHistory(Model):
    """The change history of an event type."""

    event_type_id: int
    audit_logs: list[EventTypeHistoryEntry]
    """The changes, newest first."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.event_type_id = data["eventTypeId"]
            model.audit_logs = decode_list(EventTypeHistoryEntry.from_dict, data["auditLogs"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
