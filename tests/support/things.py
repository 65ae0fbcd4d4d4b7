"""A small handwritten API, so that the core's tests do not depend on the generated code."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Any

import httpx

from calcom_async import UNSET, CalcomClient
from calcom_async._codec import as_is
from calcom_async._operation import Operation, Pagination
from calcom_async._resource import Resource, ResourceWithResponse, with_response, with_response_page
from calcom_async._sender import ResponseSender
from calcom_async.errors import DecodeError
from calcom_async.pagination import Pages

KEY = "cal_live_0123456789abcdef"

GET = Operation("things_get", "GET", "/things/{thingId}", "things", "get", api_version="2024-08-13")
CREATE = Operation("things_create", "POST", "/things", "things", "create")
CONFIRM = Operation("things_confirm", "POST", "/things/{thingId}/confirm", "things", "confirm", idempotent=True)
DELETE = Operation("things_delete", "DELETE", "/things/{thingId}", "things", "delete")
MAYBE = GET._replace(nullable=True)
BARE = Operation("things_bare", "GET", "/bare", "things", "bare", bare=True)
BARE_CALLBACK = Operation("things_callback", "GET", "/callback", "things", "callback", redirects=True, bare=True)
CALLBACK = Operation("things_callback", "GET", "/callback", "things", "callback", redirects=True)
LIST = Operation(
    "things_list", "GET", "/things", "things", "list", paginated=Pagination("take-skip", 100, 250, metadata=True)
)
PLAIN_LIST = Operation(
    "things_plain_list", "GET", "/plain", "things", "plain_list", paginated=Pagination("take-skip", 3, 250)
)
OFFSET_LIST = Operation(
    "things_offset_list", "GET", "/offset", "things", "offset_list", paginated=Pagination("limit-offset", 50, 250)
)
CURSOR_LIST = Operation(
    "things_cursor_list", "GET", "/cursor", "things", "cursor_list", paginated=Pagination("cursor", 50, 100)
)
WHOLE_LIST = Operation("things_whole_list", "GET", "/whole", "things", "whole_list")


def decode_thing(data: Any) -> int:
    """Decode a thing to its id."""
    if not isinstance(data, dict):
        raise DecodeError("expected an object")
    number: int = data["id"]
    return number


def decode_thing_or_none(data: Any) -> int | None:
    """Decode a thing or null."""
    return None if data is None else decode_thing(data)


class Things(Resource):
    async def get(self, thing_id: int | str) -> int:
        return await self._send(GET, path={"thingId": thing_id}, decode=decode_thing)

    async def create(self, *, start: Any = UNSET, attendee: Any = UNSET, length_in_minutes: Any = UNSET) -> int:
        body = {"start": start, "attendee": attendee, "lengthInMinutes": length_in_minutes}
        return await self._send(CREATE, body=body, decode=decode_thing)

    async def confirm(self, thing_id: int) -> int:
        return await self._send(CONFIRM, path={"thingId": thing_id}, decode=decode_thing)

    async def delete(self, thing_id: int) -> None:
        return await self._send(DELETE, path={"thingId": thing_id})

    async def bare(self) -> int:
        return await self._send(BARE, decode=decode_thing)

    async def callback(self) -> None:
        return await self._send(CALLBACK)

    async def target(self) -> str:
        return await self._send(BARE_CALLBACK, decode=as_is)

    async def find(self, thing_id: int) -> int | None:
        return await self._send(MAYBE, path={"thingId": thing_id}, decode=decode_thing_or_none)

    def list(self, *, status: Any = UNSET, take: Any = UNSET, skip: Any = UNSET) -> Pages[int]:
        return self._pages(LIST, query={"status": status, "take": take, "skip": skip}, decode=decode_thing)

    def plain_list(self, *, take: Any = UNSET, skip: Any = UNSET) -> Pages[int]:
        return self._pages(PLAIN_LIST, query={"take": take, "skip": skip}, decode=decode_thing)

    def offset_list(self, *, limit: Any = UNSET) -> Pages[int]:
        return self._pages(OFFSET_LIST, query={"limit": limit}, decode=decode_thing)

    def cursor_list(self, *, status: Any = UNSET, cursor: Any = UNSET, limit: Any = UNSET) -> Pages[int]:
        return self._pages(CURSOR_LIST, query={"status": status, "cursor": cursor, "limit": limit}, decode=decode_thing)

    def whole_list(self) -> Pages[int]:
        return self._pages(WHOLE_LIST, decode=decode_thing)


class ThingsWithResponse(ResourceWithResponse[Things]):
    def __init__(self, resource: Things) -> None:
        self.get = with_response(resource.get)
        self.delete = with_response(resource.delete)
        self.callback = with_response(resource.callback)
        self.target = with_response(resource.target)
        self.find = with_response(resource.find)
        self.list = with_response_page(resource.list)
        super().__init__(resource)


class Server:
    """Sends the given responses in order, repeating the last one, and records the requests."""

    def __init__(self, *responses: httpx.Response | Exception | Callable[[httpx.Request], Any]) -> None:
        self.requests: list[httpx.Request] = []
        self._responses = list(responses)

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        response = self._responses.pop(0) if len(self._responses) > 1 else self._responses[0]
        if isinstance(response, Exception):
            raise response
        if not isinstance(response, httpx.Response):
            result = response(request)
            response = await result if isinstance(result, Awaitable) else result
        # A new response each time, since a response can be read only once.
        return httpx.Response(response.status_code, headers=response.headers, content=response.content)

    @property
    def last(self) -> httpx.Request:
        return self.requests[-1]


def success(data: Any = None, **more: Any) -> httpx.Response:
    """A response with the success envelope."""
    return httpx.Response(200, json={"status": "success", "data": {"id": 1} if data is None else data, **more})


def failure(status: int, message: str = "no", headers: dict[str, str] | None = None) -> httpx.Response:
    """A response with the error envelope."""
    error = {"code": "SomeException", "message": message}
    return httpx.Response(status, json={"status": "error", "error": error}, headers=headers)


def client(server: Server, **settings: Any) -> CalcomClient:
    """A client of this server."""
    settings.setdefault("base_url", "https://api.example.com/v2")
    key = () if settings.keys() & {"api_key", "access_token", "client_id", "auth"} else (KEY,)
    return CalcomClient(*key, transport=httpx.MockTransport(server), **settings)


def things(server: Server, **settings: Any) -> Things:
    """The small API on this server."""
    return Things(client(server, **settings)._sender)


def things_with_response(server: Server) -> ThingsWithResponse:
    """The small API on this server, returning `Response` objects."""
    cal = client(server)
    return ThingsWithResponse(Things(ResponseSender(cal._session, cal._options)))


def sent(request: httpx.Request) -> Any:
    """The JSON body of a request."""
    return json.loads(request.content)
