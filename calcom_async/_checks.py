"""Checks of settings. True and False are integers in Python, but are never meant as numbers."""

from __future__ import annotations

from typing import Any, TypeGuard


def is_number(value: Any) -> TypeGuard[float]:
    """Whether it is an integer or a float."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def is_count(value: Any) -> TypeGuard[int]:
    """Whether it is an integer of at least 1."""
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1
