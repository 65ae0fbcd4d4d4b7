# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeSyncOutcome`."""

from __future__ import annotations

from typing import Any, Final

from ..types import OpenEnum


class AttributeSyncOutcome(OpenEnum):
    """The known values; an answer may bring others, as plain strings."""

    CREATED = "CREATED"
    UPDATED = "UPDATED"
    UNCHANGED = "UNCHANGED"


_MEMBERS: Final = {member.value: member for member in AttributeSyncOutcome}


def decode_attribute_sync_outcome(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
