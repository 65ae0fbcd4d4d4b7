# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeQueryOperator`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class AttributeQueryOperator(OpenEnum):
    """How a filter takes options together: users with all of them, with any of them, or with none of them."""

    OR = "OR"
    AND = "AND"
    NONE = "NONE"


AttributeQueryOperatorLike: TypeAlias = AttributeQueryOperator | Literal["OR", "AND", "NONE"]
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in AttributeQueryOperator}


def decode_attribute_query_operator(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
