"""Call an ASGI application message by message, as a server does."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

import anyio
import anyio.abc
import anyio.lowlevel

from .deliveries import Delivery

DISCONNECT = {"type": "http.disconnect"}


class RawResponse(NamedTuple):
    """What the application sent; status 0 means no response."""

    status: int
    headers: dict[str, str]
    text: str
    read: int


def part(body: bytes, *, more: bool = True) -> dict[str, Any]:
    """One chunk of a body."""
    return {"type": "http.request", "body": body, "more_body": more}


async def call(
    app: Any,
    messages: list[dict[str, Any]],
    headers: Iterable[tuple[str, str]],
    method: str = "POST",
    http_version: str = "1.1",
) -> RawResponse:
    """One request consisting of these messages; `read` counts how many the application received."""
    pending, sent = list(messages), []

    async def receive() -> dict[str, Any]:
        await anyio.lowlevel.checkpoint()
        return pending.pop(0) if pending else DISCONNECT

    async def send(message: dict[str, Any]) -> None:
        await anyio.lowlevel.checkpoint()
        sent.append(message)

    raw = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers]
    scope = {
        "type": "http",
        "method": method,
        "path": "/",
        "headers": raw,
        "http_version": http_version,
        "query_string": b"",
    }
    await app(scope, receive, send)
    read = len(messages) - len(pending)
    if not sent:
        return RawResponse(0, {}, "", read)
    start, end = sent
    assert (start["type"], end["type"]) == ("http.response.start", "http.response.body")
    response_headers = {name.decode(): value.decode() for name, value in start["headers"]}
    return RawResponse(start["status"], response_headers, end["body"].decode(), read)


async def deliver(app: Any, delivery: Delivery, *, method: str = "POST", **headers: str) -> RawResponse:
    """One delivery in one chunk."""
    return await call(app, [part(delivery.body, more=False)], ({**delivery.headers, **headers}).items(), method)


class Lifespan:
    """The lifespan of an application served without a framework."""

    def __init__(self, app: Any) -> None:
        self.app = app
        self.sent: list[dict[str, Any]] = []
        self._to_app, self._app_gets = anyio.create_memory_object_stream[dict[str, Any]](2)

    async def run(self, *, task_status: anyio.abc.TaskStatus[None]) -> None:
        """Run the lifespan from startup to shutdown."""

        async def send(message: dict[str, Any]) -> None:
            self.sent.append(message)
            if message["type"] == "lifespan.startup.complete":
                task_status.started()

        await self._to_app.send({"type": "lifespan.startup"})
        with self._to_app, self._app_gets:
            await self.app({"type": "lifespan"}, self._app_gets.receive, send)

    async def stop(self) -> None:
        """Request shutdown."""
        await self._to_app.send({"type": "lifespan.shutdown"})
