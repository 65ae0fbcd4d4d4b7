"""As much of ASGI as a receiver of deliveries needs."""

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
    """More bytes come than are taken."""


class DisconnectedError(Exception):
    """The client left before its body was complete."""


def headers_of(scope: Scope) -> list[tuple[str, str]]:
    """The headers of a request, as text."""
    return [(name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]]


async def read(scope: Scope, receive: Receive, limit: int) -> bytes:
    """The whole body. Raises BodyTooLargeError as soon as it is clear that it is longer, and DisconnectedError."""
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


async def answer(send: Send, status: int, text: str, **headers: str) -> None:
    """Answer with a line of plain text."""
    body = text.encode()
    sent = [(name.encode(), value.encode()) for name, value in headers.items()]
    if status != 204:
        sent += [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": sent})
    await send({"type": "http.response.body", "body": body})


async def serve_lifespan(lifespan: AbstractAsyncContextManager[None], receive: Receive, send: Send) -> None:
    """Be inside the context manager for as long as the server runs."""
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
