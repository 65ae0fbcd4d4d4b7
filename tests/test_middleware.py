from __future__ import annotations

from typing import Any

import httpx
import pytest
from support.things import CREATE, KEY, Server, client, failure, success, things

from calcom_async import RetryPolicy, Secret
from calcom_async.errors import RateLimitError
from calcom_async.middleware import Handler, Middleware, RawResponse, Request
from calcom_async.operations import OPERATIONS

pytestmark = pytest.mark.anyio


def recorder(name: str, log: list[str]) -> Middleware:
    async def record(request: Request, handler: Handler) -> RawResponse:
        log.append(f"{name} in")
        response = await handler(request)
        log.append(f"{name} out {response.status_code}")
        return response

    return record


async def test_the_first_middleware_is_the_outermost() -> None:
    log: list[str] = []
    await things(Server(success()), middleware=[recorder("a", log), recorder("b", log)]).get(1)
    assert log == ["a in", "b in", "b out 200", "a out 200"]


async def test_a_single_function_is_accepted() -> None:
    log: list[str] = []
    await things(Server(success()), middleware=recorder("a", log)).get(1)
    assert log == ["a in", "a out 200"]


async def test_middleware_sees_a_call_once_however_often_it_is_tried() -> None:
    log: list[str] = []
    server = Server(failure(503), failure(503), success())
    await things(server, middleware=[recorder("a", log)]).get(1)
    assert log == ["a in", "a out 200"]
    assert len(server.requests) == 3


async def test_middleware_sees_the_request_but_no_credential() -> None:
    seen: list[Request] = []

    async def record(request: Request, handler: Handler) -> RawResponse:
        seen.append(request)
        response = await handler(request)
        assert request.attempt == 1
        return response

    server = Server(success())
    await things(server, middleware=[record], timeout=30).get("a/b")
    (request,) = seen
    assert (request.method, request.path) == ("GET", "/things/a%2Fb")
    assert request.url == "https://api.example.com/v2/things/a%2Fb"
    assert request.operation is not None
    assert request.operation.id == "things_get"
    assert request.headers["cal-api-version"] == "2024-08-13"
    assert request.deadline is not None
    assert "authorization" not in request.headers
    assert KEY not in str(vars_of(request))
    assert server.last.headers["authorization"] == f"Bearer {KEY}"


def vars_of(request: Request) -> dict[str, Any]:
    return {name: getattr(request, name) for name in request.__slots__}


@pytest.mark.parametrize("in_place", [True, False])
async def test_middleware_may_change_the_request(in_place: bool) -> None:
    async def change(request: Request, handler: Handler) -> RawResponse:
        if in_place:
            request.headers["x-trace"] = "1"
            request.query["extra"] = "a b"
            return await handler(request)
        headers = {**request.headers, "x-trace": "1"}
        response = await handler(request.replace(headers=headers, query={"extra": "a b"}))
        assert request.attempt == 1  # a copy is still the same call
        assert "x-trace" not in request.headers
        return response

    server = Server(success())
    await things(server, middleware=[change]).get(1)
    assert server.last.headers["x-trace"] == "1"
    assert server.last.url.params["extra"] == "a b"


async def test_middleware_may_respond_itself() -> None:
    async def cached(request: Request, handler: Handler) -> RawResponse:
        return RawResponse(200, {"X-RateLimit-Limit-Default": "7"}, b'{"status": "success", "data": {"id": 9}}')

    server = Server(success())
    assert await things(server, middleware=[cached]).get(1) == 9
    response = await client(server, middleware=[cached]).request("GET", "/x")
    assert (response.data, response.http_response) == ({"id": 9}, None)
    assert response.rate_limit is not None
    assert response.rate_limit.tightest.limit == 7
    assert server.requests == []


async def test_an_error_status_passes_as_a_response_and_is_raised_after_the_chain() -> None:
    log: list[str] = []
    with pytest.raises(RateLimitError):
        await things(Server(failure(429)), middleware=[recorder("a", log)], retry=None).get(1)
    assert log == ["a in", "a out 429"]


async def test_middleware_may_turn_retries_off_for_a_call() -> None:
    async def once(request: Request, handler: Handler) -> RawResponse:
        request.retry = None
        return await handler(request)

    server = Server(failure(503), success())
    with pytest.raises(Exception, match="503"):
        await things(server, middleware=[once]).get(1)
    assert len(server.requests) == 1


def test_reprs_show_nothing_private() -> None:
    request = Request(
        "GET",
        "/a",
        base_url="https://x",
        query={"attendeeEmail": "ann@example.org"},
        headers={"authorization": Secret("Bearer s3cret"), "x": "y"},
        retry=RetryPolicy(),
    )
    assert repr(request) == "<Request GET /a>"
    assert repr(RawResponse(200, {"set-cookie": "s3cret"}, b"s3cret")) == "<RawResponse 200, 6 bytes>"


def test_repeatable() -> None:
    def request(method: str, **more: Any) -> Request:
        return Request(method, "/a", base_url="", query={}, headers={}, **more)

    assert request("GET").repeatable
    assert not request("POST").repeatable
    assert not request("POST", operation=CREATE).repeatable
    assert request("POST", operation=CREATE._replace(idempotent=True)).repeatable
    assert not request("GET", operation=CREATE._replace(method="GET", one_time=True)).repeatable


def test_responses_made_by_middleware_ignore_the_case_of_headers() -> None:
    assert RawResponse(200, {"Retry-After": "1"}, b"").headers["retry-after"] == "1"
    headers = httpx.Headers({"Retry-After": "1"})
    assert RawResponse(200, headers, b"", httpx.Response(200)).headers is headers


def test_a_request_describes_itself() -> None:
    plain = Request("GET", "/x", base_url="", query={}, headers={})
    assert (plain.operation_id, str(plain.info)) == (None, "GET /x")
    known = plain.replace(operation=OPERATIONS["me_get"])
    assert (known.operation_id, known.info) == ("me_get", plain.info)
