# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`EventTypeHistoryAction`."""

from __future__ import annotations

from typing import Any, Final

from ..types import OpenEnum


class EventTypeHistoryAction(OpenEnum):
    """The known values; an answer may bring others, as plain strings."""

    EVENT_TYPE_CREATED = "EVENT_TYPE_CREATED"
    EVENT_TYPE_MODIFIED = "EVENT_TYPE_MODIFIED"
    EVENT_TYPE_DELETED = "EVENT_TYPE_DELETED"


_MEMBERS: Final = {member.value: member for member in EventTypeHistoryAction}


def decode_event_type_history_action(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
