# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`NumberFilterOperator`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


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

decode_number_filter_operator: Final = member_decoder(NumberFilterOperator)
