"""What a client has on each event loop: connections, a gate and the calls under way; closed when the loop ends.

A client may be used on one event loop after another (`asyncio.run` twice, a loop per test) and on several at once, in
threads. A socket or an event of one loop must never be used on another, nor a parent process's in a forked child.

Rules: only a loop's own tasks use its pool; whoever removes a pool from the table closes it; no pool outlives its loop.
"""

from __future__ import annotations

from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias
from weakref import WeakSet

from ._event_loop import running_loop
from ._fork import generation, loading
from ._gate import Gate

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

    import anyio

    from ._failures import Silence
    from ._gate import Place
    from ._http_types import HTTPClient, HTTPRequest, HTTPResponse
    from ._request import Progress, Request

# A forked child finds none of its parent's: they stay in the table, for their finalizers would write to shared sockets.
_Key: TypeAlias = "tuple[int, object]"


class Route(Protocol):
    """How requests reach the server."""

    @property
    def ours(self) -> bool:
        """Whether it keeps to the time limits of a request."""
        ...  # pragma: no cover

    def build(self, request: Request, silence: Silence, /) -> HTTPRequest:
        """The HTTP library's request."""
        ...  # pragma: no cover

    async def send(self, outgoing: HTTPRequest, /) -> HTTPResponse:
        """The response, whose body is not read yet."""
        ...  # pragma: no cover


class Pool:
    """The HTTP client of one event loop behind a gate of `places`; closed with the pool if it is `ours`.

    Requests go by the `route`. `calls` are the calls under way, `exchanges` their requests that are at the server.
    """

    __slots__ = ("_changed", "calls", "client", "closed", "exchanges", "gate", "ours", "route")

    def __init__(self, client: HTTPClient, route: Route, *, places: float, ours: bool = True) -> None:
        self.client = client
        self.route = route
        self.gate = Gate(places)
        self.ours = ours
        self.calls: set[Progress] = set()
        self.exchanges: dict[anyio.CancelScope, Progress] = {}
        self.closed = False
        self._changed: anyio.Event | None = None

    def changed(self) -> None:
        """A call or an exchange has ended."""
        if self._changed is not None:
            self._changed.set()

    async def settle(self, seconds: float, *, ignoring: Place | None) -> None:
        """Wait until nothing is at the server, and nothing is being looked up that was; at most that long."""
        import anyio

        with anyio.move_on_after(seconds):
            while self._is_busy(ignoring):
                self._changed = anyio.Event()
                await self._changed.wait()

    def cut(self, *, ignoring: Place | None) -> None:
        """Cancel the exchanges that are under way."""
        self.closed = True
        for scope, progress in self.exchanges.items():
            if ignoring is None or progress.place is not ignoring:
                scope.cancel()

    async def aclose(self) -> None:
        """Close the connections, if they are ours."""
        self.closed = True
        if self.ours:
            await self.client.aclose()

    def _is_busy(self, ignoring: Place | None) -> bool:
        under_way = [*self.exchanges.values(), *(call for call in self.calls if call.in_doubt)]
        return any(ignoring is None or progress.place is not ignoring for progress in under_way)


class Pools:
    """A pool for each event loop, made by `make` when a loop first needs it."""

    def __init__(self, make: Callable[[], Pool]) -> None:
        self._make = make
        self._pools: dict[_Key, Pool] = {}

    def here(self) -> Pool | None:
        """The pool of the running event loop, if it has one."""
        return self._pools.get((generation(), running_loop()))

    async def open(self) -> Pool:
        """Make the pool of the running event loop."""
        key = (generation(), running_loop())
        _forget_closed_loops(self._pools)
        _forget_closed_loops(_ends)
        with loading:
            import anyio

            anyio.current_time()  # loads what it needs for this kind of event loop
            pool = self._pools[key] = self._make()
        end = _ends.get(key)
        if end is None:
            end = _ends[key] = _End(key)
            # Starting the generator registers it with the loop; this does not block.
            await anext(end.hook)
        end.users.add(self)
        return pool

    async def close(self, key: _Key) -> None:
        """Close the pool under this key, if any; its loop must be the running one."""
        pool = self._pools.pop(key, None)
        if pool is not None:
            await pool.aclose()

    async def close_here(self) -> None:
        """Close the pool of the running event loop, if any."""
        await self.close((generation(), running_loop()))


class _End:
    """Closes the pools of an event loop when it ends.

    The last thing that asyncio (`asyncio.run`, `Runner`, uvloop) and trio do is to finish the async generators started
    on them, so a suspended generator learns when its loop ends. A loop closed by hand, without `shutdown_asyncgens`,
    leaves its sockets to the garbage collector, and asyncio warns about them.
    """

    def __init__(self, key: _Key) -> None:
        self.users: WeakSet[Pools] = WeakSet()
        # The loop holds only a weak reference to it.
        self.hook = _until_it_ends(key, self.users)


_ends: dict[_Key, _End] = {}


async def _until_it_ends(key: _Key, users: WeakSet[Pools]) -> AsyncGenerator[None]:
    try:
        yield
    finally:
        _ends.pop(key, None)
        # On trio this runs in a cancelled scope: closing a socket does not block. If one fails, the others are closed.
        async with AsyncExitStack() as stack:
            for pools in list(users) if key[0] == generation() else ():
                stack.push_async_callback(pools.close, key)


def _forget_closed_loops(table: dict[_Key, Any]) -> None:
    for key in list(table):
        is_closed = getattr(key[1], "is_closed", None)
        if is_closed is not None and is_closed():
            table.pop(key, None)
