# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`TextFilterOperator`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class TextFilterOperator(OpenEnum):
    """The known values; an answer may bring others, as plain strings."""

    EQUALS = "equals"
    NOT_EQUALS = "notEquals"
    CONTAINS = "contains"
    NOT_CONTAINS = "notContains"
    STARTS_WITH = "startsWith"
    ENDS_WITH = "endsWith"
    IS_EMPTY = "isEmpty"
    IS_NOT_EMPTY = "isNotEmpty"


TextFilterOperatorLike: TypeAlias = (
    TextFilterOperator
    | Literal["equals", "notEquals", "contains", "notContains", "startsWith", "endsWith", "isEmpty", "isNotEmpty"]
)
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in TextFilterOperator}


def decode_text_filter_operator(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
