"""Our own pool of the HTTP library's connections.

Cancelled by asyncio (`task.cancel()`, `asyncio.timeout`, `wait_for`), the library's pool can be interrupted in the
middle of its clean-up, and then keeps the request and its connection for ever; each later request looks at all of them.

Rules: a connection is idle, or belongs to one request; a request that ends in any other way than with its response read
closes its connection. Closing a connection closes its socket before anything that can be cancelled.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from ._constants import KEEPALIVE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import httpcore


class ConnectionPool:
    """Takes the place of an `httpcore.AsyncConnectionPool`, or one of a proxy, which goes on making the connections.

    The number of connections is not limited here: the gate in front limits the requests. Those that have been idle for
    `KEEPALIVE` seconds are not used again, the most recently used ones are used first.
    """

    def __init__(self, library: httpcore.AsyncConnectionPool) -> None:
        self._connect = library.create_connection
        self._idle: list[tuple[float, httpcore.AsyncConnectionInterface]] = []
        self._requests: set[httpcore.AsyncConnectionInterface] = set()
        self._closed = False

    @property
    def connections(self) -> list[httpcore.AsyncConnectionInterface]:
        """All connections, those in use first."""
        return [*self._requests, *(connection for _, connection in self._idle)]

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send the request. Its connection is kept, or closed, when the response's stream is closed."""
        import httpcore

        opened = None
        connection = await self._reusable(request.url.origin)
        if connection is None:
            connection = self._connect(request.url.origin)
            request.extensions["trace"] = opened = Opened()
        self._requests.add(connection)
        try:
            response = await connection.handle_async_request(request)
        except BaseException:
            self._requests.discard(connection)
            await _close(connection, opened)
            raise
        stream = _Stream(response.stream, connection, self)
        return httpcore.Response(
            response.status, headers=response.headers, content=stream, extensions=response.extensions
        )

    async def release(self, connection: httpcore.AsyncConnectionInterface) -> None:
        """Keep the connection for another request if it can serve one."""
        self._requests.discard(connection)
        if connection.is_idle() and not self._closed:
            self._idle.append((time.monotonic(), connection))
        else:
            await _close(connection)

    async def aclose(self) -> None:
        """Close all connections, those in use included."""
        self._closed = True
        connections = self.connections
        self._idle.clear()
        for connection in connections:
            await _close(connection)

    async def _reusable(self, origin: httpcore.Origin) -> httpcore.AsyncConnectionInterface | None:
        """An idle connection, taken out of the pool, if there is one that still works."""
        while self._idle and self._idle[0][0] + KEEPALIVE <= time.monotonic():
            await _close(self._idle.pop(0)[1])
        for index in range(len(self._idle) - 1, -1, -1):
            connection = self._idle[index][1]
            if connection.can_handle_request(origin):
                del self._idle[index]
                if not connection.has_expired():
                    return connection
                await _close(connection)
                # Others may have come or gone meanwhile.
                return await self._reusable(origin)
        return None


class _Stream:
    """A response's body, whose connection is released with it."""

    def __init__(self, stream: Any, connection: httpcore.AsyncConnectionInterface, pool: ConnectionPool) -> None:
        self._stream = stream
        self._connection: httpcore.AsyncConnectionInterface | None = connection
        self._pool = pool

    def __aiter__(self) -> AsyncIterator[bytes]:
        chunks: AsyncIterator[bytes] = self._stream.__aiter__()
        return chunks

    async def aclose(self) -> None:
        """Release the connection; closing twice does nothing."""
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                await self._stream.aclose()
            finally:
                await self._pool.release(connection)


class Opened:
    """The connection that a request opened, if any: a trace hook of the HTTP library, called for each step.

    If a request is cancelled right after connecting, the library neither uses nor closes the connection.
    """

    __slots__ = ("_stream",)

    def __init__(self) -> None:
        self._stream: Any = None

    async def __call__(self, event: str, info: dict[str, Any]) -> None:
        """Remember the connection, the TLS one if there is TLS."""
        if event in _OPENED:
            self._stream = info["return_value"]
        elif event.startswith("http2."):
            self._stream = None  # other requests share it

    async def aclose(self) -> None:
        """Close it, even in a cancelled scope; closing twice does nothing."""
        if self._stream is not None:
            import anyio

            with anyio.CancelScope(shield=True):
                await self._stream.aclose()


_OPENED = frozenset(
    {
        "connection.connect_tcp.complete",
        "connection.start_tls.complete",
        "proxy.start_tls.complete",
        "socks.start_tls.complete",
    }
)


async def _close(connection: httpcore.AsyncConnectionInterface, opened: Opened | None = None) -> None:
    import anyio

    with anyio.CancelScope(shield=True):
        try:
            await connection.aclose()
        finally:
            if opened is not None:
                await opened.aclose()
