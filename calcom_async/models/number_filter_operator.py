# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`NumberFilterOperator`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class NumberFilterOperator(OpenEnum):
    """How to compare: `neq` is unequal, `gt` greater than, `lte` at most."""

    EQ = "eq"
    NEQ = "neq"
    GT = "gt"
    GTE = "gte"
    LT = "lt"
    LTE = "lte"


NumberFilterOperatorLike: TypeAlias = NumberFilterOperator | Literal["eq", "neq", "gt", "gte", "lt", "lte"]
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in NumberFilterOperator}


def decode_number_filter_operator(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
