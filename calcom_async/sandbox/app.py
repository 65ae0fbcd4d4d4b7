"""The ASGI application: routes, authenticates and serves every request.

An operation bound to an API version responds with 404 in any other, as the real server does. The older shapes that the
real server still has for bookings, schedules and event types are not implemented and also respond with 404.
"""

from __future__ import annotations

import base64
import hashlib
import json
import logging
import uuid
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route, compile_path

from . import booking_changes, booking_list, bookings, event_types, gate, me, reservations, schedules, slots, webhooks
from .call import Call, Operation
from .clock import wire
from .errors import ErrorResponse, no_route, too_many_requests, unexpected

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from re import Pattern

    from starlette.requests import Request

    from .state import State
    from .throttle import Throttle

_PREFIX = "/v2"
_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
_RESOURCES = (me, schedules, event_types, slots, reservations, booking_list, bookings, booking_changes, webhooks)
_logger = logging.getLogger("calcom_async.sandbox")


def build(state: State, throttle: Throttle) -> Starlette:
    """Create the application that serves this state."""
    endpoint = _Endpoint(state, throttle)
    return Starlette(routes=[Route("/{path:path}", endpoint.serve, methods=list(_METHODS))])


def operations() -> Iterator[Operation]:
    """All operations that the sandbox implements."""
    for resource in _RESOURCES:
        yield from resource.OPERATIONS


class _Endpoint:
    def __init__(self, state: State, throttle: Throttle) -> None:
        self._state = state
        self._throttle = throttle
        self._routes = _Routes(operations())

    async def serve(self, request: Request) -> Response:
        raw = await request.body()
        with self._state.lock:
            status, payload, headers = self._respond(request, raw)
        await self._state.courier.flush()
        return _response(request, status, payload, headers)

    def _respond(self, request: Request, raw: bytes) -> tuple[int, Any, dict[str, str]]:
        path = request.url.path.removeprefix("/api").rstrip("/")
        url = f"{path}?{request.url.query}" if request.url.query else path
        headers = {"X-Request-Id": str(uuid.uuid4()), "Date": format_datetime(self._state.now(), usegmt=True)}
        try:
            allowed, limits = self._throttle.hit(_caller(request))
            headers |= limits
            if request.method == "OPTIONS":
                return 204, None, headers
            if not allowed:
                raise too_many_requests()
            if path == "/health":
                return 200, "OK", headers
            operation, call = self._call(request, raw, path, url)
            return operation.status, operation.handler(call), headers
        except ErrorResponse as error:
            return error.status, error.body(timestamp=wire(self._state.now()), path=url), headers
        except Exception:
            _logger.exception("%s %s failed in the sandbox", request.method, path)
            return 500, unexpected(500).body(timestamp="", path=url), headers

    def _call(self, request: Request, raw: bytes, path: str, url: str) -> tuple[Operation, Call]:
        state, method = self._state, "GET" if request.method == "HEAD" else request.method
        body = gate.parse_body(request.headers, raw)
        match = self._routes.find(method, path, gate.select_version(request.headers))
        if match is None:
            raise no_route(request.method, url)
        operation, names = match
        gate.check_key(request.headers, state.api_key)
        authenticated = gate.authenticate(request.headers, state.api_key, operation.auth)
        query = {key: ",".join(request.query_params.getlist(key)) for key in request.query_params}
        return operation, Call(method, url, names, query, body, authenticated, state)


class _Routes:
    """The operations by method, with compiled paths. The first match is used."""

    def __init__(self, served: Iterable[Operation]) -> None:
        self._by_method: dict[str, list[tuple[Pattern[str], Operation]]] = {}
        for operation in served:
            pattern, _, _ = compile_path(_PREFIX + operation.path)
            self._by_method.setdefault(operation.method, []).append((pattern, operation))

    def find(self, method: str, path: str, version: str) -> tuple[Operation, dict[str, str]] | None:
        for pattern, operation in self._by_method.get(method, ()):
            match = pattern.match(path)
            if match and (not operation.versions or version in operation.versions):
                return operation, match.groupdict()
        return None


def _caller(request: Request) -> str:
    return gate.get_token(request.headers) or (request.client.host if request.client else "")


def _response(request: Request, status: int, payload: Any, headers: Mapping[str, str]) -> Response:
    if payload is None:
        return Response(status_code=status, headers=dict(headers))
    kind = "text/html; charset=utf-8" if isinstance(payload, str) else "application/json; charset=utf-8"
    text = payload if isinstance(payload, str) else json.dumps(payload, separators=(",", ":"), ensure_ascii=False)
    content = text.encode()
    etag = _etag(content)
    if status == 200 and request.method in ("GET", "HEAD") and request.headers.get("if-none-match") == etag:
        return Response(status_code=304, headers={**headers, "ETag": etag})
    return Response(content, status, headers={**headers, "ETag": etag}, media_type=kind)


def _etag(content: bytes) -> str:
    digest = base64.b64encode(hashlib.sha1(content, usedforsecurity=False).digest()).decode()
    return f'W/"{len(content):x}-{digest.rstrip("=")}"'
