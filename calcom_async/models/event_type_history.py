# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`EventTypeHistory`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_list, dump, locate, new
from .event_type_history_entry import EventTypeHistoryEntry

_NAMES: Final = frozenset(("eventTypeId", "auditLogs"))
_REQUIRED: Final = ("eventTypeId", "auditLogs")


@attrs.define(kw_only=True, repr=False)
class EventTypeHistory(Model):
    """Who changed what of an event type."""

    event_type_id: int
    audit_logs: list[EventTypeHistoryEntry]
    """The changes, the latest first."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.event_type_id = data["eventTypeId"]
            model.audit_logs = decode_list(EventTypeHistoryEntry.from_dict, data["auditLogs"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"eventTypeId": self.event_type_id, "auditLogs": self.audit_logs}
        return {**dump(fields), **self.additional_properties}
