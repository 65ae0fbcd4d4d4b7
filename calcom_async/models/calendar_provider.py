# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarProvider`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class CalendarProvider(OpenEnum):
    """The calendar provider; most operations support only some of them."""

    GOOGLE = "google"
    OFFICE365 = "office365"
    APPLE = "apple"
    ICS_FEED = "ics-feed"


CalendarProviderLike: TypeAlias = CalendarProvider | Literal["google", "office365", "apple", "ics-feed"]
"""Accepted as an argument: a member, or its value as a string."""

decode_calendar_provider: Final = member_decoder(CalendarProvider)
