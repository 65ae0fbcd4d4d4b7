# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeSyncStatus`."""

from __future__ import annotations

from typing import Final

from .._codec import member_decoder
from .._model import OpenEnum


class AttributeSyncStatus(OpenEnum):
    """The outcome of a run."""

    APPLIED = "APPLIED"
    SKIPPED_BY_RULE = "SKIPPED_BY_RULE"
    NO_RULES_MATCHED = "NO_RULES_MATCHED"
    FAILED = "FAILED"
    INVALID_SIGNATURE = "INVALID_SIGNATURE"
    RATE_LIMITED = "RATE_LIMITED"


decode_attribute_sync_status: Final = member_decoder(AttributeSyncStatus)
