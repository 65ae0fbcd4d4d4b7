# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`EventVisibility`."""

from __future__ import annotations

from typing import Final

from .._codec import member_decoder
from .._model import OpenEnum


class EventVisibility(OpenEnum):
    """Who finds an event; an unlisted one only whoever has its address."""

    PUBLIC = "PUBLIC"
    UNLISTED = "UNLISTED"


decode_event_visibility: Final = member_decoder(EventVisibility)
