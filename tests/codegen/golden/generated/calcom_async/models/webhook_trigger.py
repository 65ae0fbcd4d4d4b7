# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookTrigger`."""

from __future__ import annotations

from typing import Any, Final

from ..types import OpenEnum


class WebhookTrigger(OpenEnum):
    """What a webhook can be called for."""

    BOOK_LENT = "BOOK_LENT"
    BOOK_LOST = "BOOK_LOST"
    MEDIUM_ADDED = "MEDIUM_ADDED"


_MEMBERS: Final = {member.value: member for member in WebhookTrigger}


def decode_webhook_trigger(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
