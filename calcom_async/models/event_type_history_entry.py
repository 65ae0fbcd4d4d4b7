# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`EventTypeHistoryEntry`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import (
    DECODE_ERRORS,
    Getter,
    JSONObject,
    Model,
    as_object,
    complete,
    decode_datetime,
    decode_list,
    decode_model,
    dump,
    locate,
    new,
)
from .event_type_history_action import EventTypeHistoryAction, decode_event_type_history_action
from .history_actor import HistoryActor
from .history_field import HistoryField
from .history_impersonator import HistoryImpersonator

_NAMES: Final = frozenset(
    (
        "id",
        "action",
        "type",
        "timestamp",
        "source",
        "actor",
        "actionDisplayTitle",
        "displayFields",
        "displayJson",
        "impersonatedBy",
        "hasError",
    )
)
_REQUIRED: Final = (
    "id",
    "action",
    "type",
    "timestamp",
    "source",
    "actor",
    "actionDisplayTitle",
    "displayFields",
    "displayJson",
)
_NULLABLE: Final = frozenset(("displayJson", "impersonatedBy"))


@attrs.define(kw_only=True, repr=False)
class EventTypeHistoryEntry(Model):
    """The API's `EventTypeHistoryEntry`."""

    id: str
    action: EventTypeHistoryAction | str
    type: str
    """The kind of record, such as RECORD_MODIFIED."""
    timestamp: dt.datetime
    source: str
    """Where it was done, such as WEBAPP."""
    actor: HistoryActor
    action_display_title: str
    """What happened, as one English sentence."""
    display_fields: list[HistoryField]
    """What was changed, fit to be shown."""
    display_json: dict[str, Any] | None
    """The whole change as the server keeps it; null if it cannot be had."""
    impersonated_by: HistoryImpersonator | None = None
    """The other person involved where somebody acted in a user's name."""
    has_error: bool | None = None
    """Whether the server could not read its record of the change."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
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
            "action": self.action,
            "type": self.type,
            "timestamp": self.timestamp,
            "source": self.source,
            "actor": self.actor,
            "actionDisplayTitle": self.action_display_title,
            "displayFields": self.display_fields,
            "displayJson": self.display_json,
            "impersonatedBy": self.impersonated_by,
            "hasError": self.has_error,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
