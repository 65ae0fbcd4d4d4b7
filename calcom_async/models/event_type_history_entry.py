# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`EventTypeHistoryEntry`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, as_object, decode_datetime, decode_list, decode_model, new
from .._model import Model
from .event_type_history_action import EventTypeHistoryAction, decode_event_type_history_action
from .history_actor import HistoryActor
from .history_field import HistoryField
from .history_impersonator import HistoryImpersonator


@attrs.define(kw_only=True, repr=False)
class EventTypeHistoryEntry(Model):
    """The API's `EventTypeHistoryEntry`."""

    id: str
    action: EventTypeHistoryAction | str
    type: str
    """The kind of record, such as RECORD_MODIFIED."""
    timestamp: dt.datetime
    source: str
    """Where the change was made, such as WEBAPP."""
    actor: HistoryActor
    action_display_title: str
    """A summary of the change in one English sentence."""
    display_fields: list[HistoryField]
    """The changes, ready for display."""
    display_json: dict[str, Any] | None
    """The complete change as stored by the server; null if it is unavailable."""
    impersonated_by: HistoryImpersonator | None = None
    """The other person involved, if someone acted on behalf of a user."""
    has_error: bool | None = None
    """Whether the server could not read its record of the change."""

    _nullable: ClassVar = frozenset({"display_json", "impersonated_by"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.action = decode_event_type_history_action(data["action"])
            model.type = data["type"]
            model.timestamp = decode_datetime(data["timestamp"])
            model.source = data["source"]
            model.actor = decode_model(HistoryActor.from_dict, data["actor"])
            model.action_display_title = data["actionDisplayTitle"]
            model.display_fields = decode_list(HistoryField.from_dict, data["displayFields"])
            model.display_json = as_object(data["displayJson"])
            get: Getter = data.get
            model.impersonated_by = decode_model(HistoryImpersonator.from_dict, get("impersonatedBy"))
            model.has_error = get("hasError")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
