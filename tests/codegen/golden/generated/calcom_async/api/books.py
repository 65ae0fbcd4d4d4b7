# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.books`."""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from .. import models
from .._codec import as_is, decode_model
from .._deprecated import deprecated
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._unset import Unset
    from ..models import Book, BookFormatLike, Medium
    from ..pagination import Pages
    from .books_loans import BooksLoansResource, BooksLoansResourceWithResponse

LIST: Final = Operation(
    "books_list", "GET", "/books", "books", "list", paginated=Pagination("take-skip", 100, 250, metadata=True),
)  # fmt: skip
GET: Final = Operation("books_get", "GET", "/books/{bookId}", "books", "get", nullable=True)
CREATE: Final = Operation(
    "books_create", "POST", "/books", "books", "create", api_version="2024-08-13", hosted_version="2026-02-25",
    hosted_fields=("signedBy",),
)  # fmt: skip
UPDATE: Final = Operation("books_update", "PATCH", "/books/{bookId}", "books", "update", idempotent=True)
DELETE: Final = Operation("books_delete", "DELETE", "/books/{bookId}", "books", "delete")
ARCHIVE: Final = Operation("books_archive", "POST", "/books/{bookId}/archive", "books", "archive", deprecated=True)
COVER: Final = Operation(
    "books_cover", "GET", "/books/{bookId}/cover", "books", "cover", authenticated=False, redirects=True, bare=True,
)  # fmt: skip
LIST_BY_CURSOR: Final = Operation(
    "books_list_by_cursor", "GET", "/books", "books", "list_by_cursor", api_version="2026-05-01",
    paginated=Pagination("cursor", 50, 100, metadata=True), hosted_only=True,
)  # fmt: skip


class BooksResource(Resource):
    """The books that can be borrowed."""

    @cached_property
    def loans(self) -> BooksLoansResource:
        """The loans of a book."""
        from .books_loans import BooksLoansResource

        return BooksLoansResource(self._sender)

    def list(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        formats: Sequence[BookFormatLike] | Unset = UNSET,
        added_after: dt.datetime | Unset = UNSET,
        lent: bool | Unset = UNSET,
    ) -> Pages[Book]:
        """List the books.

        The newest ones come first, unless `added_after` is given.

        Args:
            take: Maximum number of items per page.
            formats: Only books in one of these formats.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: AuthenticationError, RateLimitError.

        API: `GET /books`.
        """
        return self._pages(
            LIST,
            query={"take": take, "skip": skip, "formats": formats, "addedAfter": added_after, "lent": lent},
            decode=models.Book.from_dict,
        )

    async def get(self, book_id: int) -> Book | None:
        """Fetch one book.

        Args:
            book_id: The book's id.

        Returns: The book, or None if it was given away.

        Raises: NotFoundError.

        API: `GET /books/{bookId}`.
        """
        return await self._send(
            GET, path={"bookId": book_id}, decode=lambda data: decode_model(models.Book.from_dict, data)
        )

    async def create(
        self,
        *,
        title: str,
        subtitle: str | Unset | None = UNSET,
        format: BookFormatLike | Unset = UNSET,
        added_at: dt.datetime | Unset = UNSET,
        media: Sequence[Medium | Mapping[str, Any]] | Unset = UNSET,
        lock_code: str | Unset = UNSET,
        signed_by: str | Unset = UNSET,
    ) -> Book:
        """Add a book.

        Args:
            signed_by: Who signed it. Only on api.cal.com.

        Returns: The new book.

        Raises: BadRequestError.

        API: `POST /books`, version 2024-08-13.
        """
        return await self._send(
            CREATE,
            body={
                "title": title,
                "subtitle": subtitle,
                "format": format,
                "addedAt": added_at,
                "media": media,
                "lockCode": lock_code,
                "signedBy": signed_by,
            },
            decode=models.Book.from_dict,
        )

    async def update(
        self,
        book_id: int,
        *,
        title: str | Unset = UNSET,
        subtitle: str | Unset | None = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> Book:
        """Change a book.

        Args:
            book_id: The book's id.
            subtitle: Null removes it; `title` is not changed.

        Returns: The updated book.

        API: `PATCH /books/{bookId}`.
        """
        return await self._send(
            UPDATE,
            path={"bookId": book_id},
            body={"title": title, "subtitle": subtitle, "tags": tags},
            decode=models.Book.from_dict,
        )

    async def delete(self, book_id: int) -> None:
        """Give a book away.

        Args:
            book_id: The book's id.

        Raises: NotFoundError.

        API: `DELETE /books/{bookId}`.
        """
        return await self._send(DELETE, path={"bookId": book_id})

    @deprecated("Cal.com plans to remove POST /books/{bookId}/archive")
    async def archive(self, book_id: int) -> None:
        """Move a book to the cellar.

        Deprecated: Cal.com plans to remove this operation.

        Args:
            book_id: The book's id.

        API: `POST /books/{bookId}/archive`.
        """
        return await self._send(ARCHIVE, path={"bookId": book_id})

    async def cover(self, book_id: int) -> str:
        """Fetch the picture of a book's cover.

        Args:
            book_id: The book's id.

        Returns: The URL that the server redirects to; the redirect is not followed.

        API: `GET /books/{bookId}/cover`.
        """
        return await self._send(COVER, path={"bookId": book_id}, decode=as_is)

    def list_by_cursor(self, *, cursor: str | Unset = UNSET, limit: int | Unset = UNSET) -> Pages[Book]:
        """List the books page by page with a cursor.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        API: `GET /books`, version 2026-05-01.
        """
        return self._pages(LIST_BY_CURSOR, query={"cursor": cursor, "limit": limit}, decode=models.Book.from_dict)


class BooksResourceWithResponse(ResourceWithResponse[BooksResource]):
    """The methods of `cal.books`, returning a `Response`."""

    def __init__(self, resource: BooksResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
        self.archive: Final = with_response(resource.archive)
        self.cover: Final = with_response(resource.cover)
        self.list_by_cursor: Final = with_response_page(resource.list_by_cursor)

    @cached_property
    def loans(self) -> BooksLoansResourceWithResponse:
        """`cal.with_response.books.loans`."""
        from .books_loans import BooksLoansResourceWithResponse

        return BooksLoansResourceWithResponse(self._resource.loans)
