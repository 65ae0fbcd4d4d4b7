"""Connections that belong to an event loop, each loop's own, closed when it ends.

One client may be used on one loop after another (`asyncio.run` twice, a loop per test) and on several at once, in
threads. A socket or an event of one loop must never be met on another.

Rules that hold here: what is kept for a loop is touched by that loop's tasks alone; whoever takes it out of the table
closes it; nothing outlives its loop.
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
    """The HTTP client of one event loop, closed with the pool if it is `ours`, behind a gate with so many places."""

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
    """The connection that a request opened, if it did: a trace hook of the HTTP library, which tells of each step.

    Cancelled just after it connected, a request leaves behind a connection that the library neither uses nor closes.
    """

    __slots__ = ("_stream",)

    def __init__(self) -> None:
        self._stream: Any = None

    async def __call__(self, event: str, info: dict[str, Any]) -> None:
        """Remember the connection: the TLS one, where there is TLS."""
        if event in _OPENED:
            self._stream = info["return_value"]
        elif event.startswith("http2."):
            self._stream = None  # other requests share it

    async def aclose(self) -> None:
        """Close it, even in a cancelled scope; a second time does nothing."""
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
    """A pool for each event loop, made by `make` when it is first asked for there."""

    def __init__(self, make: Callable[[], Pool]) -> None:
        self._make = make
        self._pools: dict[object, Pool] = {}

    def here(self) -> Pool | None:
        """The pool of the running loop, if it has one."""
        return self._pools.get(running_loop())

    async def open(self) -> Pool:
        """Make the pool of the running loop."""
        loop = running_loop()
        _forget_closed_loops(self._pools)
        _forget_closed_loops(_ends)
        pool = self._pools[loop] = self._make()
        end = _ends.get(loop)
        if end is None:
            end = _ends[loop] = _End(loop)
            # Starting it tells the loop of it; it does not wait.
            await anext(end.hook)
        end.users.add(self)
        return pool

    async def close(self, loop: object) -> None:
        """Close the pool of this loop, which must be the running one, if there is one."""
        pool = self._pools.pop(loop, None)
        if pool is not None:
            await pool.aclose()

    async def close_here(self) -> None:
        """Close the pool of the running loop, if there is one."""
        await self.close(running_loop())


class _End:
    """Closes the pools of a loop when it ends; those of a client that is gone by then went with it.

    asyncio (`asyncio.run`, `Runner`, uvloop) and trio finish the asynchronous generators that were started on them as
    the last thing they do, so one that waits for its end learns of theirs. A loop that is closed by hand, without
    `shutdown_asyncgens`, tells nobody: its sockets are left to the garbage collector, and asyncio warns of them.
    """

    def __init__(self, loop: object) -> None:
        self.users: WeakSet[Pools] = WeakSet()
        # The loop refers to it only weakly.
        self.hook = _until_it_ends(loop, self.users)


_ends: dict[object, _End] = {}


async def _until_it_ends(loop: object, users: WeakSet[Pools]) -> AsyncGenerator[None]:
    try:
        yield
    finally:
        _ends.pop(loop, None)
        # On trio this runs cancelled: closing a socket does not wait, and one that fails does not keep the others open.
        async with AsyncExitStack() as stack:
            for pools in list(users):
                stack.push_async_callback(pools.close, loop)


def _forget_closed_loops(table: dict[object, Any]) -> None:
    for loop in list(table):
        is_closed = getattr(loop, "is_closed", None)
        if is_closed is not None and is_closed():
            table.pop(loop, None)
