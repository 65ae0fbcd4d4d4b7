# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`EventVisibility`."""

from __future__ import annotations

from typing import Final

from .._codec import member_decoder
from .._model import OpenEnum


class EventVisibility(OpenEnum):
    """The visibility of an event; an unlisted one can be found only by those who have its URL."""

    PUBLIC = "PUBLIC"
    UNLISTED = "UNLISTED"


decode_event_visibility: Final = member_decoder(EventVisibility)
