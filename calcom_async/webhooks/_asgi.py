"""The parts of ASGI that the receiver needs."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager

Scope: TypeAlias = MutableMapping[str, Any]
Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]


class BodyTooLargeError(Exception):
    """The body is longer than the limit."""


class DisconnectedError(Exception):
    """The client disconnected before the body was complete."""


def decode_headers(scope: Scope) -> list[tuple[str, str]]:
    """The headers of a request, decoded."""
    return [(name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]]


async def read_body(scope: Scope, receive: Receive, limit: int) -> bytes:
    """Read the whole body.

    Raises BodyTooLargeError as soon as the body is known to exceed the limit, and DisconnectedError.
    """
    length = next((value for name, value in scope["headers"] if name.lower() == b"content-length"), b"")
    if length.isdigit() and int(length) > limit:
        raise BodyTooLargeError
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise DisconnectedError
        body += message.get("body", b"")
        if len(body) > limit:
            raise BodyTooLargeError
        if not message.get("more_body", False):
            return bytes(body)


async def respond(send: Send, status: int, text: str, **headers: str) -> None:
    """Send a response with one line of plain text."""
    body = text.encode()
    sent = [(name.encode(), value.encode()) for name, value in headers.items()]
    if status != 204:
        sent += [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": sent})
    await send({"type": "http.response.body", "body": body})


async def serve_lifespan(lifespan: AbstractAsyncContextManager[None], receive: Receive, send: Send) -> None:
    """Keep the context manager entered for as long as the server runs."""
    await receive()
    stage = "startup"
    try:
        async with lifespan:
            await send({"type": "lifespan.startup.complete"})
            stage = "shutdown"
            await receive()
    except Exception as error:
        await send({"type": f"lifespan.{stage}.failed", "message": type(error).__name__})
        raise
    await send({"type": "lifespan.shutdown.complete"})
