# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`EventVisibility`."""

from __future__ import annotations

from typing import Any, Final

from ..types import OpenEnum


class EventVisibility(OpenEnum):
    """Who finds an event; an unlisted one only whoever has its address."""

    PUBLIC = "PUBLIC"
    UNLISTED = "UNLISTED"


_MEMBERS: Final = {member.value: member for member in EventVisibility}


def decode_event_visibility(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
