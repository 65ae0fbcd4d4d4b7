# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeSyncStatus`."""

from __future__ import annotations

from typing import Any, Final

from ..types import OpenEnum


class AttributeSyncStatus(OpenEnum):
    """What came of a run."""

    APPLIED = "APPLIED"
    SKIPPED_BY_RULE = "SKIPPED_BY_RULE"
    NO_RULES_MATCHED = "NO_RULES_MATCHED"
    FAILED = "FAILED"
    INVALID_SIGNATURE = "INVALID_SIGNATURE"
    RATE_LIMITED = "RATE_LIMITED"


_MEMBERS: Final = {member.value: member for member in AttributeSyncStatus}


def decode_attribute_sync_status(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
