# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""Every operation of the API that the SDK supports, by id: for tools, documentation and tests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ._operation import Operation, Pagination
from ._operation_index import OperationIndex

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["OPERATIONS", "Operation", "Pagination"]

_FUNCTIONS: Final = {
    "books": "list get create update delete archive cover list_by_cursor",
    "books_loans": "list create by_day",
    "readers": "get interview",
}

OPERATIONS: Final[Mapping[str, Operation]] = OperationIndex(f"{__package__}.api", _FUNCTIONS)
"""Sorted by id. A lookup imports the module of the resource."""
