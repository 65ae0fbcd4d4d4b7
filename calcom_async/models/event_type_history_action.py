# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`EventTypeHistoryAction`."""

from __future__ import annotations

from typing import Final

from .._codec import member_decoder
from .._model import OpenEnum


class EventTypeHistoryAction(OpenEnum):
    """The known values; responses may contain others, as plain strings."""

    EVENT_TYPE_CREATED = "EVENT_TYPE_CREATED"
    EVENT_TYPE_MODIFIED = "EVENT_TYPE_MODIFIED"
    EVENT_TYPE_DELETED = "EVENT_TYPE_DELETED"


decode_event_type_history_action: Final = member_decoder(EventTypeHistoryAction)
