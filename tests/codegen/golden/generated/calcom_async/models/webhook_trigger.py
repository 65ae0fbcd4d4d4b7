# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookTrigger`."""

from __future__ import annotations

from typing import Final

from .._codec import member_decoder
from .._model import OpenEnum


class WebhookTrigger(OpenEnum):
    """The events that a webhook can be called for."""

    BOOK_LENT = "BOOK_LENT"
    BOOK_LOST = "BOOK_LOST"
    MEDIUM_ADDED = "MEDIUM_ADDED"


decode_webhook_trigger: Final = member_decoder(WebhookTrigger)
