# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AnyConfirmationPolicy`."""

from __future__ import annotations

from typing import Any, TypeAlias

from .confirmation_policy import ConfirmationPolicy
from .disabled import Disabled

AnyConfirmationPolicy: TypeAlias = ConfirmationPolicy | Disabled
"""One of these types, depending on the data that the API sends."""


def decode_any_confirmation_policy(data: Any) -> AnyConfirmationPolicy:
    """Decode to the member that matches the data."""
    if data.get("disabled") is True:
        return Disabled.from_dict(data)
    return ConfirmationPolicy.from_dict(data)
