# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeSyncOutcome`."""

from __future__ import annotations

from typing import Final

from .._codec import member_decoder
from .._model import OpenEnum


class AttributeSyncOutcome(OpenEnum):
    """The known values; responses may contain others, as plain strings."""

    CREATED = "CREATED"
    UPDATED = "UPDATED"
    UNCHANGED = "UNCHANGED"


decode_attribute_sync_outcome: Final = member_decoder(AttributeSyncOutcome)
