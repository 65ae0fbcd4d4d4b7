"""The parts of ASGI that the receiver needs."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable, MutableMapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager

Scope: TypeAlias = MutableMapping[str, Any]
Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]

_MAX_DIGITS = 19


class InvalidRequestError(Exception):
    """The request's framing is wrong or ambiguous; the message says how."""


class BodyTooLargeError(Exception):
    """The body is longer than the limit."""


class DisconnectedError(Exception):
    """The client disconnected before the body was complete."""


class Response(NamedTuple):
    """A response with one line of plain text."""

    status: int
    text: str = ""
    headers: dict[str, str] = {}  # noqa: RUF012  # never changed


def decode_headers(scope: Scope) -> list[tuple[str, str]]:
    """The headers of a request, decoded."""
    return [(name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]]


async def read_body(scope: Scope, receive: Receive, limit: int) -> bytes:
    """Read the whole body.

    Raises InvalidRequestError if the Content-Length is invalid or does not match the body, BodyTooLargeError as soon as
    the body is known to exceed the limit, and DisconnectedError.
    """
    length = _content_length(scope)
    if length is not None and length > limit:
        raise BodyTooLargeError
    body = bytearray()
    more = True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise DisconnectedError
        body += message.get("body", b"")
        more = message.get("more_body", False)
        if length is not None and (len(body) > length or (len(body) < length and not more)):
            raise InvalidRequestError("the body does not have the length that Content-Length gives")
        if len(body) > limit:
            raise BodyTooLargeError
    return bytes(body)


def _content_length(scope: Scope) -> int | None:
    values = {value.strip(b" \t") for name, value in scope["headers"] if name.lower() == b"content-length"}
    if not values:
        return None
    if len(values) > 1:
        raise InvalidRequestError("the request has different Content-Length headers")
    (value,) = values
    if not value.isdigit():  # of bytes: ASCII digits only, and no sign
        raise InvalidRequestError("Content-Length must be a number of bytes")
    if any(name.lower() == b"transfer-encoding" for name, _ in scope["headers"]):
        raise InvalidRequestError("the request has both Content-Length and Transfer-Encoding")
    digits = value.lstrip(b"0") or b"0"
    # Python does not convert thousands of digits.
    return int(digits) if len(digits) < _MAX_DIGITS else sys.maxsize


async def respond(scope: Scope, send: Send, response: Response, *, close: bool = False) -> None:
    """Send a response. `close` also ends the connection, whose body has not been read to the end."""
    body = response.text.encode()
    headers = [(name.encode(), value.encode()) for name, value in response.headers.items()]
    if close and scope.get("http_version", "1.1").startswith("1"):  # HTTP/2 forbids the header
        headers.append((b"connection", b"close"))
    if response.status != 204:
        headers.append((b"content-type", b"text/plain; charset=utf-8"))
        headers.append((b"content-length", str(len(body)).encode()))
    await send({"type": "http.response.start", "status": response.status, "headers": headers})
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
