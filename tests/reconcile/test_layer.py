"""The reconciliation layer between the deadline and the retries."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import anyio
import httpx
import pytest
from support.made_up import LOST, book, booking, listing
from support.things import Server, client, failure

from calcom_async import APIConnectionError, APITimeoutError, BadRequestError, CalcomError, ServerError
from calcom_async._reconcile import layer
from calcom_async.middleware import Handler, Middleware, RawResponse, Request

pytestmark = pytest.mark.anyio


def per_attempt(middleware: Middleware) -> Middleware:
    middleware.per_attempt = True  # type: ignore[attr-defined]
    return middleware


def made(seconds: float) -> Callable[[httpx.Request], httpx.Response]:
    """The list with a booking that was created so many seconds ago."""

    def respond(_request: httpx.Request) -> httpx.Response:
        now = datetime.now(UTC)
        return listing(booking(createdAt=(now - timedelta(seconds=seconds)).isoformat()), date=now)

    return respond


@pytest.fixture
def waited(monkeypatch: pytest.MonkeyPatch) -> None:
    """The call begins a minute before it is sent."""
    begun = iter([time.monotonic() - 60])
    monkeypatch.setattr(layer, "time", SimpleNamespace(monotonic=lambda: next(begun, None) or time.monotonic()))


@pytest.mark.usefixtures("waited")
async def test_a_booking_made_after_the_sending_is_ours() -> None:
    assert (await book(client(Server(LOST, made(0))))).uid == "u1"


@pytest.mark.usefixtures("waited")
async def test_a_booking_made_while_the_call_waited_is_not_taken_for_ours() -> None:
    with pytest.raises(APIConnectionError, match="booking u1 looks the same, but may be older"):
        await book(client(Server(LOST, made(30))))


@pytest.mark.usefixtures("waited")
async def test_what_a_middleware_sends_may_be_as_old_as_the_call() -> None:
    @per_attempt
    async def sends(request: Request, handler: Handler) -> RawResponse:
        return await handler(request) if request.method == "GET" else RawResponse(502, {}, b"")

    assert (await book(client(Server(made(30)), middleware=[sends]))).uid == "u1"


async def test_a_deadline_during_the_search_leaves_the_outcome_unknown() -> None:
    @per_attempt
    async def busy(request: Request, handler: Handler) -> RawResponse:
        if request.method == "GET":
            await anyio.sleep_forever()
        return await handler(request)

    with pytest.raises(APITimeoutError) as caught:
        await book(client(Server(failure(500)), middleware=[busy], timeout=0.3))
    assert caught.value.may_have_happened


async def test_a_lookup_belongs_to_the_last_sending() -> None:
    async def twice(request: Request, handler: Handler) -> RawResponse:
        try:
            return await handler(request)
        except CalcomError:
            return await handler(request)

    refused = Server(LOST, listing(), listing(), listing(), failure(400))
    with pytest.raises(BadRequestError) as caught:
        await book(client(refused, middleware=[twice]))
    assert (caught.value.lookup, caught.value.may_have_happened) == (None, False)


async def test_calls_with_another_version_pass_unchanged() -> None:
    server: Any = Server(failure(500))
    with pytest.raises(ServerError) as caught:
        await book(client(server).with_options(api_version="2024-04-15"))
    assert caught.value.lookup is None
    assert len(server.requests) == 1


async def test_a_middleware_sees_the_response_that_was_lost() -> None:
    seen: list[RawResponse] = []

    async def watch(request: Request, handler: Handler) -> RawResponse:
        seen.append(await handler(request))
        return seen[-1]

    found = booking(title="Café")
    await book(client(Server(LOST, listing(found)), middleware=[watch]))
    assert (seen[0].status_code, seen[0].headers) == (201, {"content-type": "application/json"})
    assert seen[0].json() == {"status": "success", "data": found}
    assert "Café".encode() in seen[0].content
