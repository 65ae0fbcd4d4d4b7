from __future__ import annotations

import copy
import pickle
from collections.abc import Callable, Sequence
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.things import Server, failure, success, things, things_with_response

from calcom_async import DecodeError, InputError, Page, PageInfo, Response, ServerError

pytestmark = pytest.mark.anyio


def shelf(total: int, *, metadata: bool, default: int = 100, size: str = "take", start: str = "skip") -> Server:
    """A server with so many things, which pages the way Cal.com does, wrong page numbers included."""

    def answer(request: httpx.Request) -> httpx.Response:
        take = int(request.url.params.get(size, default))
        skip = int(request.url.params.get(start, 0))
        items = [{"id": number} for number in range(total)][skip : skip + take]
        if not metadata:
            return success(items)
        page = skip // take + 1
        pages = -(-total // take)
        info = {
            "totalItems": total,
            "remainingItems": max(0, total - skip - len(items)),
            "returnedItems": len(items),
            "itemsPerPage": take,
            "currentPage": min(page, pages),
            "totalPages": pages,
            "hasNextPage": page < pages,
            "hasPreviousPage": skip > 0,
        }
        return success(items, pagination=info)

    return Server(answer)


def asked(server: Server) -> list[dict[str, str]]:
    return [dict(request.url.params) for request in server.requests]


# -- with metadata


@pytest.mark.parametrize("total", [0, 1, 4, 5, 6, 10, 11])
@pytest.mark.parametrize("skip", [0, 1, 5, 7, 50])
async def test_every_item_comes_once_whatever_the_start(total: int, skip: int) -> None:
    server = shelf(total, metadata=True)
    items = [item async for item in things(server).list(take=5, skip=skip)]
    assert items == list(range(skip, total))
    assert len(server.requests) == max(1, -(-(total - skip) // 5))


async def test_pages_tell_where_they_stand() -> None:
    pages = [page async for page in things(shelf(11, metadata=True)).list(take=5).by_page()]
    assert [list(page) for page in pages] == [[0, 1, 2, 3, 4], [5, 6, 7, 8, 9], [10]]
    assert pages[0].pagination == PageInfo(11, 6, 5, 5, 1, 3, True, False)


async def test_nothing_that_was_not_given_is_sent() -> None:
    server = shelf(250, metadata=True)
    assert len(await things(server).list(status=["upcoming"]).collect()) == 250
    assert asked(server) == [
        {"status": "upcoming"},
        {"status": "upcoming", "skip": "100"},
        {"status": "upcoming", "skip": "200"},
    ]


async def test_the_next_page_begins_after_what_came() -> None:
    def capped(request: httpx.Request) -> httpx.Response:
        skip = int(request.url.params.get("skip", 0))
        items = [{"id": number} for number in range(7)][skip : skip + 2]  # fewer than asked for
        return success(items, pagination={"remainingItems": 7 - skip - len(items)})

    assert await things(Server(capped)).list(take=5).collect() == list(range(7))


async def test_metadata_that_does_not_count_falls_back_to_the_size() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        skip = int(request.url.params.get("skip", 0))
        return success([{"id": n} for n in range(5)][skip : skip + 2], pagination={"hasNextPage": True})

    server = Server(answer)
    assert await things(server).list(take=2).collect() == [0, 1, 2, 3, 4]
    assert len(server.requests) == 3


# -- without metadata


@pytest.mark.parametrize(("total", "requests"), [(0, 1), (2, 1), (3, 2), (4, 2), (6, 3)])
async def test_a_short_page_is_the_last(total: int, requests: int) -> None:
    server = shelf(total, metadata=False)
    assert await things(server).plain_list().collect() == list(range(total))
    assert len(server.requests) == requests
    assert all(query["take"] == "3" for query in asked(server))


async def test_an_empty_page_after_a_full_one_is_not_shown() -> None:
    pages = [list(page) async for page in things(shelf(3, metadata=False)).plain_list().by_page()]
    assert pages == [[0, 1, 2]]


async def test_an_empty_list_is_one_empty_page() -> None:
    pages = [list(page) async for page in things(shelf(0, metadata=False)).plain_list().by_page()]
    assert pages == [[]]


async def test_other_names_for_the_same_thing() -> None:
    server = shelf(120, metadata=False, size="limit", start="offset")
    assert await things(server).offset_list().collect() == list(range(120))
    assert asked(server) == [{"limit": "50"}, {"limit": "50", "offset": "50"}, {"limit": "50", "offset": "100"}]


@pytest.mark.parametrize("count", [2, 3, 4])
@pytest.mark.parametrize("metadata", [{}, {"pagination": {"remainingItems": 5}}])
async def test_a_server_that_does_not_page_cannot_make_us_loop(count: int, metadata: dict[str, Any]) -> None:
    server = Server(success([{"id": number} for number in range(count)], **metadata))
    assert await things(server).plain_list(take=3).collect() == list(range(count))
    assert len(server.requests) <= 2


# -- by cursor


def chain(*pages: int, described_as: str = "pagination", **more: Any) -> Server:
    """A server with so many things a page, each page leading to the next by a cursor: c1, c2 ..."""

    def answer(request: httpx.Request) -> httpx.Response:
        place = int(request.url.params.get("cursor", "c0")[1:])
        start = sum(pages[:place])
        items = [{"id": number} for number in range(start, start + pages[place])]
        following = f"c{place + 1}" if place + 1 < len(pages) else None
        return success(items, **{described_as: {"nextCursor": following, **more}})

    return Server(answer)


@pytest.mark.parametrize("described_as", ["pagination", "meta"])
async def test_a_cursor_leads_from_page_to_page(described_as: str) -> None:
    server = chain(3, 1, 2, described_as=described_as)
    pages = [page async for page in things(server).cursor_list(status="upcoming", limit=3).by_page()]
    assert [list(page) for page in pages] == [[0, 1, 2], [3], [4, 5]]
    assert [page.pagination.next_cursor for page in pages if page.pagination] == ["c1", "c2", None]
    rest = {"status": "upcoming", "limit": "3"}
    assert asked(server) == [rest, {**rest, "cursor": "c1"}, {**rest, "cursor": "c2"}]


async def test_without_a_size_none_is_sent_with_a_cursor() -> None:
    server = chain(2, 2)
    assert await things(server).cursor_list().collect() == [0, 1, 2, 3]
    assert asked(server) == [{}, {"cursor": "c1"}]


async def test_reading_may_begin_at_a_cursor() -> None:
    server = chain(2, 2, 1)
    pages = things(server).cursor_list(cursor="c1")
    assert await pages.collect() == [2, 3, 4]
    assert list(await pages) == [2, 3]


async def test_a_server_that_says_there_is_no_more_is_believed() -> None:
    server = chain(2, 2, hasMore=False)
    assert await things(server).cursor_list().collect() == [0, 1]
    assert len(server.requests) == 1


async def test_that_there_is_more_needs_a_cursor_to_it() -> None:
    server = chain(2, hasMore=True)
    page = await things(server).cursor_list()
    assert page.pagination == PageInfo(has_more=True)
    assert await things(server).cursor_list().collect() == [0, 1]
    assert len(server.requests) == 2


@pytest.mark.parametrize("more", [{}, {"pagination": None}, {"pagination": {}}, {"pagination": {"nextCursor": ""}}])
async def test_a_list_without_a_cursor_is_at_its_end(more: dict[str, Any]) -> None:
    server = Server(success([{"id": 0}, {"id": 1}], **more))
    assert await things(server).cursor_list(limit=2).collect() == [0, 1]
    assert len(server.requests) == 1


async def test_a_cursor_that_leads_to_itself_is_not_followed() -> None:
    server = Server(
        success([{"id": 0}], pagination={"nextCursor": "same"}),
        success([{"id": 1}], pagination={"nextCursor": "same"}),
    )
    assert await things(server).cursor_list().collect() == [0, 1]
    assert len(server.requests) == 2


async def test_cursors_that_go_round_end_the_list() -> None:
    after = {"c0": "c1", "c1": "c2", "c2": "c1"}

    def page(request: httpx.Request) -> httpx.Response:
        cursor = request.url.params.get("cursor", "c0")
        return success([{"id": int(cursor[1:])}], pagination={"nextCursor": after[cursor], "hasMore": True})

    pages = things(Server(page)).cursor_list()
    assert await pages.collect() == [0, 1, 2]
    assert await pages.collect() == [0, 1, 2]
    assert await things(Server(page)).cursor_list(cursor="c2").collect() == [2, 1]


async def test_a_server_that_does_not_heed_the_cursor_cannot_make_us_loop() -> None:
    cursors = iter(range(100))
    server = Server(lambda request: success([{"id": 0}], pagination={"nextCursor": str(next(cursors))}))
    assert await things(server).cursor_list().collect() == [0]
    assert len(server.requests) == 2


async def test_a_description_of_another_kind_is_refused() -> None:
    with pytest.raises(DecodeError, match=r"^things_cursor_list: \$\.pagination: expected an object"):
        await things(Server(success([], meta=["c1"]))).cursor_list()


# -- lists that are not paged


async def test_an_unpaged_list_is_one_page() -> None:
    server = Server(success([{"id": 1}, {"id": 2}]))
    page = await things(server).whole_list()
    assert (list(page), page.pagination) == ([1, 2], None)
    assert await things(server).whole_list().collect() == [1, 2]
    assert asked(server) == [{}, {}]


async def test_a_null_list_is_empty() -> None:
    answer = httpx.Response(200, json={"status": "success", "data": None})
    assert await things(Server(answer)).whole_list().collect() == []


# -- reading


async def test_nothing_is_sent_before_it_is_read() -> None:
    server = shelf(3, metadata=True)
    pages = things(server).list()
    assert server.requests == []
    assert list(await pages) == [0, 1, 2]
    assert len(server.requests) == 1
    assert repr(pages) == "<Pages of things_list>"


async def test_each_reading_begins_anew() -> None:
    pages = things(shelf(7, metadata=True)).list(take=5)
    for _ in range(2):
        assert [item async for item in pages] == list(range(7))
        assert list(await pages) == [0, 1, 2, 3, 4]


async def test_leaving_early_fetches_no_more() -> None:
    server = shelf(100, metadata=True)
    async for item in things(server).list(take=5):
        if item == 6:
            break
    assert len(server.requests) == 2


@pytest.mark.parametrize(("limit", "requests"), [(0, 0), (1, 1), (5, 1), (6, 2), (99, 3), (None, 3)])
async def test_collecting_stops_at_the_limit(limit: int | None, requests: int) -> None:
    server = shelf(11, metadata=True)
    assert await things(server).list(take=5).collect(limit) == list(range(11))[:limit]
    assert len(server.requests) == requests


@pytest.mark.parametrize("limit", [-1, True, 1.5, "3"])
async def test_a_limit_that_makes_no_sense_is_refused(limit: Any) -> None:
    server = shelf(11, metadata=True)
    with pytest.raises(InputError, match=r"^limit must be an integer of 0 or more"):
        await things(server).list().collect(limit)
    assert server.requests == []


async def test_with_response_a_list_answers_with_its_first_page() -> None:
    response = await things_with_response(shelf(7, metadata=True)).list(take=5)
    assert isinstance(response, Response)
    assert list(response.data) == [0, 1, 2, 3, 4]
    assert response.data.pagination is not None
    assert response.data.pagination.remaining_items == 2


# -- refusing


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ({"take": 0}, "^take must be from 1 to 250, not 0"),
        ({"take": 251}, "^take must be from 1 to 250, not 251"),
        ({"take": "5"}, "^take must be an integer, not str"),
        ({"take": True}, "^take must be an integer, not bool"),
        ({"take": None}, "^take must be an integer, not NoneType"),
        ({"skip": -1}, "^skip must be 0 or more, not -1"),
    ],
)
def test_numbers_the_server_would_refuse_are_refused_at_once(given: dict[str, Any], problem: str) -> None:
    for make in (things, things_with_response):
        server = shelf(3, metadata=True)
        with pytest.raises(InputError, match=problem):
            make(server).list(**given)  # type: ignore[operator]
        assert server.requests == []


@pytest.mark.parametrize(
    ("limit", "problem"),
    [(0, "^limit must be from 1 to 100, not 0"), (101, "^limit must be from 1 to 100, not 101"), ("5", "not str")],
)
def test_sizes_of_cursor_pages_are_checked_too(limit: Any, problem: str) -> None:
    with pytest.raises(InputError, match=problem):
        things(Server(success())).cursor_list(limit=limit)


# -- trouble on the way


async def test_an_error_names_the_item() -> None:
    with pytest.raises(DecodeError, match=r"^things_list: \$.data\[1\]: expected an object"):
        await things(Server(success([{"id": 1}, "x"]))).list()
    with pytest.raises(DecodeError, match=r"^things_list: \$.data: expected a list, got an object"):
        await things(Server(success({"id": 1}))).list()
    with pytest.raises(DecodeError, match=r"^things_list: \$.pagination: expected an object"):
        await things(Server(success([], pagination=3))).list()


async def test_an_error_on_a_later_page_is_raised_there() -> None:
    server = Server(success([{"id": 0}], pagination={"remainingItems": 1}), failure(500))
    items = aiter(things(server, retry=None).list())
    assert await anext(items) == 0
    with pytest.raises(ServerError):
        await anext(items)


# -- pages


def test_a_page_is_a_sequence() -> None:
    page = Page([1, 2, 3], PageInfo(total_items=3))
    assert isinstance(page, Sequence)
    assert (len(page), page[0], page[-1], page[1:], list(page), 2 in page) == (3, 1, 3, (2, 3), [1, 2, 3], True)
    assert (page.index(2), list(reversed(page)), bool(page), bool(Page([]))) == (1, [3, 2, 1], True, False)
    assert repr(page) == "Page([1, 2, 3])"


@pytest.mark.parametrize("again", [lambda page: pickle.loads(pickle.dumps(page)), copy.copy, copy.deepcopy])
def test_a_page_is_a_value(again: Callable[[Page[int]], Page[int]]) -> None:
    page = Page([1, 2], PageInfo(total_items=2))
    assert again(page) == page
    assert page != Page([1, 2])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(total=st.integers(0, 40), take=st.integers(1, 15), skip=st.integers(0, 50), metadata=st.booleans())
def test_any_start_and_size_yield_the_rest(total: int, take: int, skip: int, metadata: bool) -> None:
    import anyio

    async def read() -> list[int]:
        api = things(shelf(total, metadata=metadata))
        pages = api.list(take=take, skip=skip) if metadata else api.plain_list(take=take, skip=skip)
        return await pages.collect()

    assert anyio.run(read) == list(range(skip, total))
