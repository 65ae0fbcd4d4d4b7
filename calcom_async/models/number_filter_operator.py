# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`NumberFilterOperator`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class NumberFilterOperator(OpenEnum):
    """The operator: `neq` is not equal, `gt` greater than, `lte` at most."""

    EQ = "eq"
    NEQ = "neq"
    GT = "gt"
    GTE = "gte"
    LT = "lt"
    LTE = "lte"


NumberFilterOperatorLike: TypeAlias = NumberFilterOperator | Literal["eq", "neq", "gt", "gte", "lt", "lte"]
"""Accepted as an argument: a member, or its value as a string."""

decode_number_filter_operator: Final = member_decoder(NumberFilterOperator)
