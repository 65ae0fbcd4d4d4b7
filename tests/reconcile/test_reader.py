"""Lookups are calls of their own, and know the server's time."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from support.made_up import LOST, book, booking, listing
from support.things import Server, client, failure, success

from calcom_async import APIConnectionError
from calcom_async.events import RequestEvent

pytestmark = pytest.mark.anyio


async def test_a_lookup_uses_the_settings_of_its_call() -> None:
    server, events = Server(LOST, failure(503), listing(booking())), []
    await book(client(server, headers={"x-team": "a"}, on_event=events.append))
    post, first, lookup = server.requests
    assert first.url == lookup.url
    assert lookup.url.path == "/v2/bookings"
    assert dict(lookup.url.params) == {
        "eventTypeId": "7",
        "afterStart": "2030-01-07T08:59:59.000Z",
        "sortStart": "asc",
        "take": "100",
    }
    for name in ("authorization", "x-team", "cal-api-version", "user-agent"):
        assert lookup.headers[name] == post.headers[name]
    assert "content-type" not in lookup.headers
    assert lookup.content == b""
    sendings = [event for event in events if isinstance(event, RequestEvent)]
    assert [(event.operation, event.attempt) for event in sendings] == [
        ("bookings_create", 1),
        ("bookings_list", 1),
        ("bookings_list", 1),
    ]


async def test_lookups_under_the_hosted_contract_use_its_versions() -> None:
    cancelled = booking(status="cancelled")
    server = Server(LOST, success(cancelled))
    assert (await client(server, contract="hosted").bookings.cancel("u1")).status == "cancelled"
    assert [request.headers["cal-api-version"] for request in server.requests] == ["2026-02-25", "2026-02-25"]
    server = Server(LOST, listing(booking()))
    await book(client(server, contract="hosted"))
    assert [request.headers["cal-api-version"] for request in server.requests] == ["2026-02-25", "2024-08-13"]


Reply = Callable[[httpx.Request], httpx.Response]


def skewed(seconds: float, made: float) -> Reply:
    """The list of a server whose clock is `seconds` ahead, with a booking created `made` seconds from now on it."""

    def respond(_request: httpx.Request) -> httpx.Response:
        now = datetime.fromtimestamp(time.time() + seconds, UTC)
        then = (now + timedelta(seconds=made)).isoformat()
        return listing(booking(createdAt=then, updatedAt=then), date=now)

    return respond


@pytest.mark.parametrize("seconds", [-86_400, -3, 0, 3, 86_400])
async def test_the_servers_clock_may_be_wrong(seconds: float) -> None:
    assert (await book(client(Server(LOST, skewed(seconds, 0))))).uid == "u1"
    with pytest.raises(APIConnectionError, match="booking u1 looks the same, but may be older"):
        await book(client(Server(LOST, skewed(seconds, -9))))


@pytest.mark.parametrize("date", ["Fri, 31 Dec 9999 23:59:59 GMT", "now", ""])
async def test_an_invalid_date_is_ignored(date: str) -> None:
    nonsense = listing(booking())
    nonsense.headers["date"] = date
    assert (await book(client(Server(LOST, nonsense)))).uid == "u1"


async def test_without_a_date_the_margin_is_a_minute() -> None:
    def made(seconds: float) -> httpx.Response:
        return listing(booking(createdAt=(datetime.now(UTC) + timedelta(seconds=seconds)).isoformat()))

    assert (await book(client(Server(LOST, made(-50))))).uid == "u1"
    with pytest.raises(APIConnectionError, match="may be older"):
        await book(client(Server(LOST, made(-70))))
