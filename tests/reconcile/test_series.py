"""Series that are looked up while the server creates them, or when their length is hard to come by."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import httpx
import pytest
from support.made_up import LOST, START, book, booking, listing
from support.things import Server, client, failure, success

from calcom_async import APIConnectionError
from calcom_async.reconcile import Reconciliation

pytestmark = pytest.mark.anyio

SERIES = "series-1"


def items(count: int) -> list[dict[str, Any]]:
    """The bookings of a series so far, the latest first."""
    starts = [(START + timedelta(weeks=number)).isoformat() for number in range(count)]
    made = [booking(uid=f"u{n}", start=start, recurringBookingUid=SERIES) for n, start in enumerate(starts, 1)]
    return made[::-1]


class Growing:
    """A server that loses the response to a POST and has one count of bookings for each lookup, the last for all more.

    `event_types` are the responses to reading one by its id, and the public ones.
    """

    def __init__(self, *counts: int, own: httpx.Response | None = None, public: Any = None) -> None:
        self.paths: list[str] = []
        self.queries: list[dict[str, str]] = []
        self._counts = list(counts)
        self._count = 0
        self._own = own or failure(404)
        self._public = public or success([])

    def __call__(self, request: httpx.Request) -> Any:
        if request.method == "POST":
            raise LOST
        path = request.url.path.removeprefix("/v2")
        self.paths.append(path)
        if path == "/bookings":
            self._count = self._counts.pop(0) if len(self._counts) > 1 else self._counts[0]
            return listing(items(1)[0])
        if path == f"/bookings/{SERIES}":
            return success(items(self._count))
        if path == "/event-types":
            self.queries.append(dict(request.url.params))
            return self._public
        return self._own

    @property
    def lookups(self) -> int:
        return self.paths.count("/bookings")


def event_type(occurrences: Any = 3) -> dict[str, Any]:
    return {"id": 7, "recurrence": {"interval": 1, "occurrences": occurrences, "frequency": "weekly"}}


async def create(server: Callable[[httpx.Request], Any], delays: tuple[float, ...] = (0, 1, 3), **what: Any) -> Any:
    timeout = what.pop("timeout", 60)
    return await book(client(Server(server), timeout=timeout, reconcile=Reconciliation(delays=delays)), **what)


async def test_the_count_of_the_request_comes_first() -> None:
    server = Growing(3)
    found = await create(server, recurrence_count=3)
    assert [item.uid for item in found] == ["u1", "u2", "u3"]
    assert server.paths == ["/bookings", f"/bookings/{SERIES}"]


async def test_then_that_of_the_event_type() -> None:
    server = Growing(3, own=success(event_type()))
    assert len(await create(server)) == 3
    assert server.paths[2:] == ["/event-types/7"]


async def test_then_that_of_the_public_event_type_of_its_host() -> None:
    server = Growing(3, public=success([event_type()]))
    assert len(await create(server)) == 3
    assert server.paths[2:] == ["/event-types/7", "/event-types"]
    assert server.queries == [{"username": "host", "eventSlug": "meeting"}]


async def test_a_series_can_have_one_booking() -> None:
    server = Growing(1, own=success(event_type(1)))
    assert len(await create(server)) == 1
    assert server.lookups == 1


async def test_each_booking_of_a_series_has_its_own_seat() -> None:
    def seats(request: httpx.Request) -> Any:
        if request.method == "POST":
            raise LOST
        made = [_with_seats(item, f"{item['uid']}-ann") for item in items(2)]
        return listing(made[-1]) if request.url.path == "/v2/bookings" else success(made)

    found = await create(seats, recurrence_count=2)
    assert [item.seat_uid for item in found] == ["u1-ann", "u2-ann"]


def _with_seats(item: dict[str, Any], uid: str) -> dict[str, Any]:
    other, person = ({**item["attendees"][0], "seatUid": seat, "metadata": {}} for seat in ("other", uid))
    del item["bookingFieldsResponses"]
    return {**item, "attendees": [{**other, "email": "bea@example.org"}, person]}


@pytest.mark.parametrize(
    ("own", "public"),
    [
        (failure(404), success([])),
        (failure(403), failure(500)),
        (success({"id": 7, "recurrence": None}), success([{"id": 7}])),
        (success(event_type("many")), success([event_type(None)])),
        (success("x"), success("")),
    ],
    ids=["none", "failed", "no recurrence", "no number", "nonsense"],
)
async def test_then_a_count_that_stands_still_for_a_second(own: httpx.Response, public: httpx.Response) -> None:
    server = Growing(2, 3, own=own, public=public)
    assert len(await create(server)) == 3
    assert server.lookups == 3
    early = Growing(3)
    with pytest.raises(APIConnectionError, match="3 bookings of the series exist, and its length cannot be read"):
        await create(early, (0, 0.3), timeout=0.4)


async def test_a_second_is_enough() -> None:
    server = Growing(3)
    assert len(await create(server, (0, 1))) == 3
    assert server.lookups == 2


@pytest.mark.parametrize("what", [{"recurrence_count": 6}, {}], ids=["counted", "uncounted"])
async def test_a_series_that_still_grows_is_looked_up_after_the_last_delay(
    what: dict[str, Any], waits: list[float]
) -> None:
    server = Growing(1, 2, 3, 4, 5, 6)
    found = await create(server, **what)
    assert len(found) == 6
    assert waits[:2] == [1, 3]
    assert set(waits[2:]) == {1}
    assert server.lookups == (6 if what else 7)


async def test_a_series_that_has_stopped_is_not_looked_up_any_more() -> None:
    server = Growing(1, 2)
    with pytest.raises(APIConnectionError, match="2 of 3 bookings of the series exist"):
        await create(server, recurrence_count=3)
    assert server.lookups == 3


async def test_a_series_that_grows_is_looked_up_until_the_deadline(waits: list[float]) -> None:
    server = Growing(*range(1, 50))
    with pytest.raises(APIConnectionError, match=r"\d+ of 99 bookings of the series exist"):
        await create(server, (0,), recurrence_count=99, timeout=5)
    # Seconds, and then halves of what is left.
    assert 3 < sum(waits) < 5
    assert waits[:2] == [1, 1]
    assert max(waits[-3:]) < 0.6


async def test_failures_count_among_the_lookups_of_a_growing_series() -> None:
    server = Growing(*range(1, 50))
    failing = iter([False, True, False, True, False])

    async def faulty(request: httpx.Request) -> Any:
        if request.url.path == "/v2/bookings" and request.method == "GET" and next(failing):
            return failure(500)
        return server(request)

    with pytest.raises(APIConnectionError, match="2 of 9 bookings of the series exist"):
        await create(faulty, (0,), recurrence_count=9)
    assert server.lookups == 2
