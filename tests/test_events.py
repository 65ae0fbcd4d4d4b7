"""Which events the hook receives, and when."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import anyio
import httpx
import pytest
from support.loopback import OK, RESET, loopback, reply
from support.things import KEY, Server, client, failure, success, things

from calcom_async import APIConnectionError, CalcomClient, ConfigurationError, NotFoundError
from calcom_async.events import Event, RequestEvent, ResponseEvent, RetryEvent
from calcom_async.response import RateLimit, RateLimitWindow

pytestmark = pytest.mark.anyio

PRIVATE = "ann@example.org"


def kinds(events: list[Event]) -> list[str]:
    return [type(event).__name__ for event in events]


def only(events: list[Event], kind: type[Any]) -> Any:
    (event,) = (event for event in events if isinstance(event, kind))
    return event


async def test_a_success_is_a_request_and_a_response() -> None:
    events: list[Event] = []
    raw = success()
    raw.headers["X-RateLimit-Limit-Minute"] = "120"
    await things(Server(raw), on_event=events.append).get(1)
    request, response = events
    assert request == RequestEvent(call=request.call, operation="things_get", method="GET", path="/things/1", attempt=1)
    assert isinstance(response, ResponseEvent)
    assert response == ResponseEvent(
        call=request.call,
        operation="things_get",
        method="GET",
        path="/things/1",
        attempt=1,
        status_code=200,
        error=None,
        elapsed=response.elapsed,
        size=len(raw.content),
        rate_limit=RateLimit((RateLimitWindow("minute", limit=120),)),
    )
    assert response.elapsed > 0


async def test_an_error_status_is_a_response_as_well() -> None:
    events: list[Event] = []
    with pytest.raises(NotFoundError):
        await things(Server(failure(404)), on_event=events.append).get(1)
    assert kinds(events) == ["RequestEvent", "ResponseEvent"]
    response = only(events, ResponseEvent)
    assert (response.status_code, response.error, response.rate_limit) == (404, None, None)


async def test_a_missing_response_is_reported_by_the_name_of_the_error() -> None:
    events: list[Event] = []
    with pytest.raises(APIConnectionError):
        await things(Server(httpx.ReadError("reset")), on_event=events.append, retry=None).get(1)
    response = only(events, ResponseEvent)
    assert (response.status_code, response.error, response.size) == (None, "APIConnectionError", None)


async def test_a_retry_is_reported_between_the_attempts(waits: list[float]) -> None:
    events: list[Event] = []
    throttled = failure(429, headers={"retry-after": "7"})
    server = Server(throttled, httpx.ConnectError("refused"), success())
    await things(server, on_event=events.append, rate_limit=None).get(1)
    assert kinds(events) == ["RequestEvent", "ResponseEvent", "RetryEvent"] * 2 + ["RequestEvent", "ResponseEvent"]
    assert [event.attempt for event in events] == [1, 1, 1, 2, 2, 2, 3, 3]
    assert len({event.call for event in events}) == 1
    retries = [event for event in events if isinstance(event, RetryEvent)]
    assert [retry.reason for retry in retries] == ["429", "APIConnectionError"]
    assert [retry.seconds for retry in retries] == waits
    assert 7 <= waits[0] <= 7.5


async def test_over_a_network_too() -> None:
    events: list[Event] = []
    with loopback(RESET, reply(503), OK) as server:
        async with CalcomClient(KEY, base_url=server.url, on_event=events.append) as cal:
            await cal.request("GET", "/things/1")
    responses = [event for event in events if isinstance(event, ResponseEvent)]
    assert [response.status_code for response in responses] == [None, 503, 200]
    assert [response.error for response in responses] == ["APIConnectionError", None, None]


async def test_a_cancelled_attempt_has_ended_and_nothing_follows() -> None:
    events: list[Event] = []
    with anyio.CancelScope() as scope:

        async def hang(_: httpx.Request) -> httpx.Response:
            scope.cancel()
            await anyio.sleep_forever()
            raise AssertionError("unreachable")

        await things(Server(hang), on_event=events.append).get(1)
    assert scope.cancelled_caught
    assert kinds(events) == ["RequestEvent", "ResponseEvent"]
    response = only(events, ResponseEvent)
    assert response.status_code is None
    assert response.error == anyio.get_cancelled_exc_class().__name__


async def test_a_raw_request_has_no_operation() -> None:
    events: list[Event] = []
    await client(Server(success()), on_event=events.append).request("POST", "/some/where", params={"q": PRIVATE})
    assert [(event.operation, event.method, event.path) for event in events] == [(None, "POST", "/some/where")] * 2


async def test_each_call_has_a_number_of_its_own() -> None:
    events: list[Event] = []
    api = things(Server(success()), on_event=events.append, rate_limit=None)
    async with anyio.create_task_group() as group:
        for number in range(5):
            group.start_soon(api.get, number)
    by_call: dict[int, list[Event]] = {}
    for event in events:
        by_call.setdefault(event.call, []).append(event)
    assert len(by_call) == 5
    assert all(kinds(some) == ["RequestEvent", "ResponseEvent"] for some in by_call.values())
    assert all(len({event.path for event in some}) == 1 for some in by_call.values())


async def test_each_page_is_a_call() -> None:
    events: list[Event] = []
    pages = [success([{"id": 1}] * 3), success([{"id": 2}])]
    assert await things(Server(*pages), on_event=events.append).plain_list(take=3).collect() == [1, 1, 1, 2]
    assert len({event.call for event in events}) == 2


def _broken(events: list[Event]) -> Callable[[Event], None]:
    def hook(event: Event) -> None:
        events.append(event)
        raise RuntimeError("the dashboard is down")

    return hook


async def test_a_hook_that_raises_loses_nothing_and_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    events: list[Event] = []
    server = Server(failure(503), success({"id": 7}))
    assert await things(server, on_event=_broken(events)).get(7) == 7
    assert kinds(events) == ["RequestEvent", "ResponseEvent", "RetryEvent", "RequestEvent", "ResponseEvent"]
    records = [record for record in caplog.records if record.name == "calcom_async" and record.levelname == "ERROR"]
    assert [record.getMessage() for record in records] == [f"the event hook failed on {kind}" for kind in kinds(events)]
    for record in records:
        assert record.exc_info is not None
        assert str(record.exc_info[1]) == "the dashboard is down"


async def test_a_hook_that_raises_does_not_replace_the_error() -> None:
    with pytest.raises(NotFoundError) as caught:
        await things(Server(failure(404)), on_event=_broken([])).get(1)
    assert caught.value.__context__ is None


async def test_events_hold_no_credential_no_query_value_and_no_body() -> None:
    events: list[Event] = []
    api = things(Server(failure(503, PRIVATE), success([])), on_event=events.append, headers={"x-tenant": "t3nant"})
    await api.list(status=PRIVATE)
    await things(Server(success()), on_event=events.append).create(attendee={"email": PRIVATE})
    assert len(events) == 7
    for private in (KEY, "ann", "t3nant"):
        assert private not in repr(events)


async def test_views_share_the_hook() -> None:
    events: list[Event] = []
    view = client(Server(success()), on_event=events.append).with_options(timeout=5)
    await view.request("GET", "/x")
    assert kinds(events) == ["RequestEvent", "ResponseEvent"]


async def test_middleware_may_turn_the_hook_off_for_a_call() -> None:
    async def quietly(request: Any, handler: Any) -> Any:
        request.on_event = None
        return await handler(request)

    events: list[Event] = []
    await things(Server(failure(503), success()), on_event=events.append, middleware=quietly).get(1)
    assert events == []


async def test_without_a_hook_no_event_is_created(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "calcom_async")
    monkeypatch.setattr(RequestEvent, "__init__", None)
    monkeypatch.setattr(ResponseEvent, "__init__", None)
    assert await things(Server(success())).get(1) == 1
    assert caplog.records == []


async def coroutine(event: Event) -> None:
    """A hook that would never be awaited."""


@pytest.mark.parametrize("hook", [1, "print", coroutine])
def test_a_wrong_hook_is_refused(hook: Any) -> None:
    with pytest.raises(ConfigurationError, match="on_event must be a plain function"):
        CalcomClient(KEY, on_event=hook)
