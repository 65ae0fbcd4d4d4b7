# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`TextFilterOperator`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class TextFilterOperator(OpenEnum):
    """The known values; responses may contain others, as plain strings."""

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
"""Accepted as an argument: a member, or its value as a string."""

decode_text_filter_operator: Final = member_decoder(TextFilterOperator)
