"""A connection pool per event loop, closed when its loop ends.

A client may be used on one event loop after another (`asyncio.run` twice, a loop per test) and on several at once, in
threads. A socket or an event of one loop must never be used on another.

Rules: only a loop's own tasks use its pool; whoever removes a pool from the table closes it; no pool outlives its loop.
"""

from __future__ import annotations

from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from ._event_loop import running_loop
from ._gate import Gate

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

    from ._http_types import HTTPClient


class Pool:
    """The HTTP client of one event loop behind a gate of `places`; closed with the pool if it is `ours`."""

    __slots__ = ("client", "closed", "gate", "ours")

    def __init__(self, client: HTTPClient, *, places: float, ours: bool) -> None:
        self.client = client
        self.gate = Gate(places)
        self.ours = ours
        self.closed = False

    async def aclose(self) -> None:
        """Close the connections, if they are ours."""
        if self.ours:
            self.closed = True
            await self.client.aclose()


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


class Pools:
    """A pool for each event loop, made by `make` when a loop first needs it."""

    def __init__(self, make: Callable[[], Pool]) -> None:
        self._make = make
        self._pools: dict[object, Pool] = {}

    def here(self) -> Pool | None:
        """The pool of the running event loop, if it has one."""
        return self._pools.get(running_loop())

    async def open(self) -> Pool:
        """Make the pool of the running event loop."""
        loop = running_loop()
        _forget_closed_loops(self._pools)
        _forget_closed_loops(_ends)
        pool = self._pools[loop] = self._make()
        end = _ends.get(loop)
        if end is None:
            end = _ends[loop] = _End(loop)
            # Starting the generator registers it with the loop; this does not block.
            await anext(end.hook)
        end.users.add(self)
        return pool

    async def close(self, loop: object) -> None:
        """Close the pool of this loop, if any; it must be the running loop."""
        pool = self._pools.pop(loop, None)
        if pool is not None:
            await pool.aclose()

    async def close_here(self) -> None:
        """Close the pool of the running event loop, if any."""
        await self.close(running_loop())


class _End:
    """Closes the pools of an event loop when it ends.

    The last thing that asyncio (`asyncio.run`, `Runner`, uvloop) and trio do is to finish the async generators started
    on them, so a suspended generator learns when its loop ends. A loop closed by hand, without
    `shutdown_asyncgens`, leaves its sockets to the garbage collector, and asyncio warns about them.
    """

    def __init__(self, loop: object) -> None:
        self.users: WeakSet[Pools] = WeakSet()
        # The loop holds only a weak reference to it.
        self.hook = _until_it_ends(loop, self.users)


_ends: dict[object, _End] = {}


async def _until_it_ends(loop: object, users: WeakSet[Pools]) -> AsyncGenerator[None]:
    try:
        yield
    finally:
        _ends.pop(loop, None)
        # On trio this runs in a cancelled scope: closing a socket does not block. If one fails, the others are closed.
        async with AsyncExitStack() as stack:
            for pools in list(users):
                stack.push_async_callback(pools.close, loop)


def _forget_closed_loops(table: dict[object, Any]) -> None:
    for loop in list(table):
        is_closed = getattr(loop, "is_closed", None)
        if is_closed is not None and is_closed():
            table.pop(loop, None)
