# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AnyRecurrence`."""

from __future__ import annotations

from typing import Any, TypeAlias

from .disabled import Disabled
from .recurrence import Recurrence

AnyRecurrence: TypeAlias = Recurrence | Disabled
"""One of these, told apart by what the API sends."""


def decode_any_recurrence(data: Any) -> AnyRecurrence:
    """The member that the data is."""
    if data.get("disabled") is True:
        return Disabled.from_dict(data)
    return Recurrence.from_dict(data)
