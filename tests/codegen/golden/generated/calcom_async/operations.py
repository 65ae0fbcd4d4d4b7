# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""Every operation of the API that the SDK knows, by its id: for tools, documentation and tests."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from ._operation import Operation, Pagination

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["OPERATIONS", "Operation", "Pagination"]

OPERATIONS: Final[Mapping[str, Operation]] = MappingProxyType(
    {
        "books_archive": Operation(
            id="books_archive",
            method="POST",
            path="/books/{bookId}/archive",
            resource="books",
            function="archive",
            deprecated=True,
        ),
        "books_cover": Operation(
            id="books_cover",
            method="GET",
            path="/books/{bookId}/cover",
            resource="books",
            function="cover",
            redirects=True,
            authenticated=False,
        ),
        "books_create": Operation(
            id="books_create",
            method="POST",
            path="/books",
            resource="books",
            function="create",
            api_version="2024-08-13",
            hosted_version="2026-02-25",
            hosted_fields=("signedBy",),
        ),
        "books_delete": Operation(
            id="books_delete", method="DELETE", path="/books/{bookId}", resource="books", function="delete"
        ),
        "books_get": Operation(id="books_get", method="GET", path="/books/{bookId}", resource="books", function="get"),
        "books_list": Operation(
            id="books_list",
            method="GET",
            path="/books",
            resource="books",
            function="list",
            paginated=Pagination(style="take-skip", default=100, maximum=250, metadata=True),
        ),
        "books_list_by_cursor": Operation(
            id="books_list_by_cursor",
            method="GET",
            path="/books",
            resource="books",
            function="list_by_cursor",
            api_version="2026-05-01",
            paginated=Pagination(style="cursor", default=50, maximum=100, metadata=True),
            hosted_only=True,
        ),
        "books_loans_by_day": Operation(
            id="books_loans_by_day",
            method="GET",
            path="/books/{bookId}/loans/{day}/until/{lastDay}",
            resource="books.loans",
            function="by_day",
        ),
        "books_loans_create": Operation(
            id="books_loans_create",
            method="POST",
            path="/books/{bookId}/loans",
            resource="books.loans",
            function="create",
        ),
        "books_loans_list": Operation(
            id="books_loans_list", method="GET", path="/books/{bookId}/loans", resource="books.loans", function="list"
        ),
        "books_update": Operation(
            id="books_update",
            method="PATCH",
            path="/books/{bookId}",
            resource="books",
            function="update",
            idempotent=True,
        ),
        "readers_get": Operation(
            id="readers_get",
            method="GET",
            path="/readers/{name}",
            resource="readers",
            function="get",
            authenticated=False,
        ),
        "readers_interview": Operation(
            id="readers_interview",
            method="POST",
            path="/readers/{name}/interview",
            resource="readers",
            function="interview",
        ),
    }
)
