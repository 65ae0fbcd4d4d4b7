# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeQueryOperator`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class AttributeQueryOperator(OpenEnum):
    """How a filter combines options: users with all of them, with any of them or with none of them."""

    OR = "OR"
    AND = "AND"
    NONE = "NONE"


AttributeQueryOperatorLike: TypeAlias = AttributeQueryOperator | Literal["OR", "AND", "NONE"]
"""Accepted as an argument: a member, or its value as a string."""

decode_attribute_query_operator: Final = member_decoder(AttributeQueryOperator)
