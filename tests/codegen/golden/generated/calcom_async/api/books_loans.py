# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.books.loans`."""

from __future__ import annotations

import builtins
import datetime as dt
from typing import TYPE_CHECKING, Any, Final

from .. import models
from .._codec import decode_list, decode_map_by_date
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._unset import Unset
    from ..models import AnyLoan, Loan, ReaderInput
    from ..pagination import Pages

LIST: Final = Operation("books_loans_list", "GET", "/books/{bookId}/loans", "books.loans", "list")
CREATE: Final = Operation("books_loans_create", "POST", "/books/{bookId}/loans", "books.loans", "create")
BY_DAY: Final = Operation(
    "books_loans_by_day", "GET", "/books/{bookId}/loans/{day}/until/{lastDay}", "books.loans", "by_day",
)  # fmt: skip


class BooksLoansResource(Resource):
    """The loans of a book."""

    def list(self, book_id: int) -> Pages[Loan]:
        """List the loans of a book.

        Args:
            book_id: The book's id.

        Returns: The items as one page, because the API does not paginate them: iterate with `async for`, or
        await the first page.

        API: `GET /books/{bookId}/loans`.
        """
        return self._pages(LIST, path={"bookId": book_id}, decode=models.Loan.from_dict)

    async def create(
        self,
        book_id: int,
        *,
        reader: ReaderInput | Mapping[str, Any],
        guests: Sequence[ReaderInput | Mapping[str, Any]] | Unset = UNSET,
        until: dt.datetime | Unset | None = UNSET,
    ) -> AnyLoan:
        """Lend a book.

        Args:
            book_id: The book's id.
            until: Null means indefinitely.

        Returns: The loan, or a list of loans for a work in several volumes.

        Raises: ConflictError.

        API: `POST /books/{bookId}/loans`.
        """
        return await self._send(
            CREATE,
            path={"bookId": book_id},
            body={"reader": reader, "guests": guests, "until": until},
            decode=models.any_loan.decode_any_loan,
        )

    async def by_day(self, book_id: int, day: dt.date, last_day: dt.date) -> dict[dt.date, builtins.list[Loan]]:
        """List the loans by day.

        Args:
            book_id: The book's id.

        Returns: Maps each day to its loans.

        API: `GET /books/{bookId}/loans/{day}/until/{lastDay}`.
        """
        return await self._send(
            BY_DAY,
            path={"bookId": book_id, "day": day, "lastDay": last_day},
            decode=lambda data: decode_map_by_date(lambda items: decode_list(models.Loan.from_dict, items), data),
        )


class BooksLoansResourceWithResponse(ResourceWithResponse[BooksLoansResource]):
    """The methods of `cal.books.loans`, returning a `Response`."""

    def __init__(self, resource: BooksLoansResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.create: Final = with_response(resource.create)
        self.by_day: Final = with_response(resource.by_day)
