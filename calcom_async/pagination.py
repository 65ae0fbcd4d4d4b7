"""Lists, page by page.

Rules that hold here:

* The next page begins after the items that came, not after those that were asked for.
* Where the server counts what is left, `remainingItems` ends a list. Its `hasNextPage` is computed from page numbers
  and wrong for a start between two pages.
* Where it does not, a page with fewer items than asked for is the last; so the size is always sent, and the rule does
  not hang on the server's default.
* A server that does not page although it should cannot make us loop: more items than asked for, none, the same ones
  again, or a cursor that was followed before end the list.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Self, TypeAlias, TypeVar, overload

import attrs

from ._encode import argument_name
from ._unset import UNSET
from .errors import InputError

if TYPE_CHECKING:
    from ._operation import Operation, PagingStyle

__all__ = ["Page", "PageInfo", "Pages"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

Query: TypeAlias = dict[str, Any]


@attrs.frozen
class PageInfo:
    """What the server says of a page's place in the list; None where it does not say.

    Its page numbers, and so `has_next_page`, are off where `skip` is no multiple of `take`. `remaining_items` is not.
    """

    total_items: int | None = None
    remaining_items: int | None = None
    returned_items: int | None = None
    items_per_page: int | None = None
    current_page: int | None = None
    total_pages: int | None = None
    has_next_page: bool | None = None
    has_previous_page: bool | None = None
    next_cursor: str | None = None
    has_more: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PageInfo:
        """The answer's `pagination` object."""
        return cls(
            total_items=data.get("totalItems"),
            remaining_items=data.get("remainingItems"),
            returned_items=data.get("returnedItems"),
            items_per_page=data.get("itemsPerPage"),
            current_page=data.get("currentPage"),
            total_pages=data.get("totalPages"),
            has_next_page=data.get("hasNextPage"),
            has_previous_page=data.get("hasPreviousPage"),
            next_cursor=data.get("nextCursor"),
            has_more=data.get("hasMore"),
        )


@attrs.frozen(repr=False)
class Page(Sequence[T_co]):
    """One page: a sequence of its items. `pagination` is None where the server does not describe the page."""

    items: tuple[T_co, ...] = attrs.field(converter=tuple)
    pagination: PageInfo | None = None

    @overload
    def __getitem__(self, index: int) -> T_co: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[T_co, ...]: ...
    def __getitem__(self, index: int | slice) -> T_co | tuple[T_co, ...]:
        return self.items[index]

    def __len__(self) -> int:
        return len(self.items)

    def __iter__(self) -> Iterator[T_co]:
        return iter(self.items)

    def __repr__(self) -> str:
        return f"Page({list(self.items)!r})"


FetchPage: TypeAlias = Callable[[Query], Awaitable[Page[T]]]
# From the query just asked and the page that came to the next query, or None at the end.
NextQuery: TypeAlias = Callable[[Query, Page[Any]], "Query | None"]


class Pages(Generic[T]):
    """A list that is fetched as it is read.

        async for booking in cal.bookings.list(): ...        # every item
        async for page in cal.bookings.list().by_page(): ... # every Page
        page = await cal.bookings.list(take=10)              # the first Page
        bookings = await cal.bookings.list().collect()       # every item, in a list

    Nothing is sent before it is read, and each reading begins anew. Errors are those of a call.
    """

    def __init__(self, fetch: FetchPage[T], operation: Operation, query: Mapping[str, Any]) -> None:
        self._fetch = fetch
        self._first, self._next = _plan(operation, query)
        self._name = operation.id

    def __await__(self) -> Generator[Any, Any, Page[T]]:
        return self._fetch(self._first).__await__()

    def __aiter__(self) -> AsyncIterator[T]:
        return _Items(self.by_page())

    def by_page(self) -> AsyncIterator[Page[T]]:
        """Every page, from the first asked for to the last there is. An empty list is one empty page."""
        return _ByPage(self._fetch, self._first, self._next)

    async def collect(self, limit: int | None = None) -> list[T]:
        """Every item, or the first `limit`; no page is fetched beyond those."""
        if limit is not None and (isinstance(limit, bool) or not isinstance(limit, int) or limit < 0):
            raise InputError(f"limit must be an integer of 0 or more, or None for all, not {limit!r}")
        items: list[T] = []
        if limit == 0:
            return items
        async for page in self.by_page():
            items.extend(page)
            if limit is not None and len(items) >= limit:
                break
        return items[:limit]

    def __repr__(self) -> str:
        return f"<Pages of {self._name}>"


class _ByPage(Generic[T]):
    """Not an async generator: leaving a loop early needs no clean-up, on any event loop."""

    def __init__(self, fetch: FetchPage[T], first: Query, following: NextQuery) -> None:
        self._fetch = fetch
        self._query: Query | None = first
        self._following = following
        self._previous: Page[T] | None = None
        self._cursors = {str(first.get("cursor"))}

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Page[T]:
        if self._query is None:
            raise StopAsyncIteration
        page = await self._fetch(self._query)
        self._query = self._unless_asked_before(self._following(self._query, page))
        if self._previous is not None and (page.items == self._previous.items if page.items else self._query is None):
            self._query = None
            raise StopAsyncIteration
        self._previous = page
        return page

    def _unless_asked_before(self, query: Query | None) -> Query | None:
        """The query, unless its cursor has led here before: such a list would never end."""
        cursor = None if query is None else query.get("cursor")
        if cursor is None:
            return query
        if str(cursor) in self._cursors:
            return None
        self._cursors.add(str(cursor))
        return query


class _Items(Generic[T]):
    def __init__(self, pages: AsyncIterator[Page[T]]) -> None:
        self._pages = pages
        self._page: Iterator[T] = iter(())

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        while True:
            for item in self._page:
                return item
            self._page = iter(await self._pages.__anext__())


# -- styles -----------------------------------------------------------------------------------------------------------


def _plan(operation: Operation, query: Mapping[str, Any]) -> tuple[Query, NextQuery]:
    """The first query, and the way from one page to the next."""
    if operation.paginated is None:
        return dict(query), _no_more
    return _STYLES[operation.paginated.style](operation, query)


def _no_more(query: Query, page: Page[Any]) -> None:
    """The rule of lists that come whole."""


def _by_offset(size: str, start: str) -> Callable[[Operation, Mapping[str, Any]], tuple[Query, NextQuery]]:
    """Paging by two numbers: how many items, and how many to pass over before them."""

    def plan(operation: Operation, query: Mapping[str, Any]) -> tuple[Query, NextQuery]:
        paging = operation.paginated
        assert paging is not None
        first = dict(query)
        given = _checked(first, size, 1, paging.maximum)
        _checked(first, start, 0, None)
        if given is None and not paging.metadata:
            first[size] = paging.default

        def following(asked: Query, page: Page[Any]) -> Query | None:
            if _is_last(page, asked.get(size, UNSET), paging.default):
                return None
            return {**asked, start: (asked.get(start) or 0) + len(page)}

        return first, following

    return plan


def _is_last(page: Page[Any], asked: Any, default: int) -> bool:
    if not page.items:
        return True
    if page.pagination is not None and isinstance(page.pagination.remaining_items, int):
        return page.pagination.remaining_items <= 0
    return len(page) != (default if asked is UNSET else asked)


def _checked(query: Query, wire: str, least: int, most: int | None) -> int | None:
    """The number given for a parameter, if one was. Raises InputError where the server would refuse it."""
    value = query.get(wire, UNSET)
    if value is UNSET:
        return None
    name = argument_name(wire)
    if isinstance(value, bool) or not isinstance(value, int):
        raise InputError(f"{name} must be an integer, not {type(value).__name__}")
    if value < least or (most is not None and value > most):
        bounds = f"{least} or more" if most is None else f"from {least} to {most}"
        raise InputError(f"{name} must be {bounds}, not {value}")
    return value


def _by_cursor(operation: Operation, query: Mapping[str, Any]) -> tuple[Query, NextQuery]:
    """Paging by a mark that the server gives: where it gives none, the list is at its end."""
    first = dict(query)
    _checked(first, "limit", 1, operation.paginated.maximum if operation.paginated else None)

    def following(asked: Query, page: Page[Any]) -> Query | None:
        info = page.pagination
        if info is None or not info.next_cursor or info.has_more is False or info.next_cursor == asked.get("cursor"):
            return None
        return {**asked, "cursor": info.next_cursor}

    return first, following


_STYLES: dict[PagingStyle, Callable[[Operation, Mapping[str, Any]], tuple[Query, NextQuery]]] = {
    "take-skip": _by_offset("take", "skip"),
    "limit-offset": _by_offset("limit", "offset"),
    "cursor": _by_cursor,
}
