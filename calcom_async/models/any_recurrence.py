# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AnyRecurrence`."""

from __future__ import annotations

from typing import Any, TypeAlias

from .disabled import Disabled
from .recurrence import Recurrence

AnyRecurrence: TypeAlias = Recurrence | Disabled
"""One of these types, depending on the data that the API sends."""


def decode_any_recurrence(data: Any) -> AnyRecurrence:
    """Decode to the member that matches the data."""
    if data.get("disabled") is True:
        return Disabled.from_dict(data)
    return Recurrence.from_dict(data)
