"""The end of the chain: when a request may be sent, over whose connections, and what closing the client does to it.

Rules:

* An attempt takes its place at the gate before its permit and its credential, which would be stale after waiting.
* A credential's own calls need no place: calls that wait for them may hold all of them.
* A closed client sends nothing new. What has been sent may finish, and so may the lookup of a booking.
"""

from __future__ import annotations

import math
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

import httpx

from ._constants import KEEPALIVE, MAX_CONNECTIONS
from ._exchange import ClientRoute, TransportRoute, exchange
from ._fork import generation
from ._gate import Place
from ._pool import Pool, Pools
from .errors import ConfigurationError

if TYPE_CHECKING:
    import ssl

    from ._http_types import HTTPClient, HTTPTransport
    from ._request import Handler, Progress, RawResponse, Request

# The gate in front of the pool limits them.
_LIMITS = httpx.Limits(max_connections=None, max_keepalive_connections=None, keepalive_expiry=KEEPALIVE)

_place: ContextVar[Place | None] = ContextVar("calcom_async.place", default=None)
_ssl_contexts: dict[int, ssl.SSLContext] = {}


def ssl_context() -> ssl.SSLContext:
    """The TLS settings that all clients in the process share: loading the certificates takes 20 ms.

    A forked child gets its own: another thread of the parent may have held a lock of the inherited one.
    """
    context = _ssl_contexts.get(generation())
    if context is None:
        context = _ssl_contexts[generation()] = httpx.create_ssl_context()
    return context


def asgi_transport(app: Any) -> HTTPTransport:
    """A transport that calls an ASGI application in this process instead of the network."""
    return httpx.ASGITransport(app=app)


def plain_client(*, timeout: float) -> HTTPClient:
    """An HTTP client that ignores the environment's proxies, for requests that are not API calls."""
    return httpx.AsyncClient(timeout=timeout, trust_env=False)


def check(http_client: HTTPClient | None, transport: HTTPTransport | None) -> None:
    """Raise ConfigurationError unless requests can be sent through these."""
    if http_client is not None and transport is not None:
        raise ConfigurationError("pass either http_client or transport, not both: an HTTP client has its own")
    if http_client is not None and not isinstance(http_client, httpx.AsyncClient):
        raise ConfigurationError(f"http_client must be an httpx.AsyncClient, not {type(http_client).__name__}")
    if transport is not None and not isinstance(transport, httpx.AsyncBaseTransport):
        raise ConfigurationError(f"transport must be an httpx.AsyncBaseTransport, not {type(transport).__name__}")


class Network:
    """Sends requests over its own connections, or through the caller's HTTP client or transport.

    `max_connections` limits the concurrent requests of each event loop. None means 20, or no limit with the caller's
    HTTP client. A transport is closed with each event loop that it was used on.
    """

    def __init__(
        self,
        *,
        http_client: HTTPClient | None = None,
        transport: HTTPTransport | None = None,
        max_connections: int | None = None,
    ) -> None:
        check(http_client, transport)
        self._http_client = http_client
        self._transport = transport
        self._places = max_connections or (MAX_CONNECTIONS if http_client is None else math.inf)
        self._pools = Pools(self._make_pool)
        self._closed = False

    async def track(self, request: Request, handler: Handler) -> RawResponse:
        """The outermost layer: `aclose` lets the calls that have come through here finish."""
        pool = self._pools.here() or await self._pools.open()
        pool.calls.add(request.progress)
        try:
            return await handler(request)
        finally:
            pool.calls.discard(request.progress)
            pool.changed()

    async def admit(self, request: Request, handler: Handler) -> RawResponse:
        """The layer of one attempt: it holds a place at the gate, unless a layer below gives it back for a while."""
        pool = self._pools.here() or await self._pools.open()
        progress = request.progress
        around = _place.get()
        if around is not None and around.held and around.gate is pool.gate:
            # A call that is made during another's attempt. Were it to wait for a place, both could wait for ever.
            return await handler(request)
        place = Place(pool.gate)
        reset = _place.set(place)
        try:
            await self._refuse_if_closed(progress.parent, pool)
            await place.take()
            progress.place, progress.sent_at = place, None
            await self._refuse_if_closed(progress.parent, pool)
            return await handler(request)
        finally:
            progress.place = None
            place.give_back()
            _place.reset(reset)

    async def __call__(self, request: Request) -> RawResponse:
        """One exchange. Raises APIConnectionError or APITimeoutError if there is no response."""
        pool = self._pools.here() or await self._pools.open()
        await self._refuse_if_closed(request.progress, pool)
        if pool.client.is_closed and not pool.closed:
            raise ConfigurationError(
                "the http_client passed to this client is closed; keep it open until the last call has finished"
            )
        return await exchange(request, pool)

    async def aclose(self, grace: float) -> None:
        """Refuse further calls, let those at the server finish, cut them off after `grace` seconds, and disconnect.

        This concerns the running event loop. Those of other loops are closed when these end.
        """
        self._closed = True
        pool = self._pools.here()
        if pool is None:
            return
        pool.gate.admit_waiters()  # to be refused
        mine = _place.get()  # if the call that this is part of waited for itself, neither would end
        try:
            if grace > 0:
                await pool.settle(grace, ignoring=mine)
        finally:
            pool.cut(ignoring=mine)
            await self._pools.close_here()

    async def _refuse_if_closed(self, progress: Progress | None, pool: Pool) -> None:
        """Raise ConfigurationError if the client is closed, unless this is part of a call that is under way."""
        if not self._closed or (progress is not None and progress.under_way):
            return
        if not pool.exchanges:
            await self._pools.close_here()
        raise ConfigurationError("this client was closed while the call was waiting to be sent")

    def _make_pool(self) -> Pool:
        # Loaded now, while no fork can come in between (see `_fork.loading`), and not in the middle of a call.
        from . import _error_body, events, pagination, response  # noqa: F401

        client = self._http_client
        if client is not None:
            return Pool(client, ClientRoute(client), places=self._places, ours=False)
        transport = self._transport
        if transport is not None:
            client = httpx.AsyncClient(transport=transport)
            return Pool(client, TransportRoute(lambda _: transport, ours=False), places=self._places)
        client = _own_client()
        # httpx does not say in public which transport the environment's proxies lead to.
        return Pool(client, TransportRoute(client._transport_for_url, ours=True), places=self._places)


def _environments_client() -> httpx.AsyncClient:
    """A client with the certificates and proxies that the environment names."""
    try:
        return httpx.AsyncClient(verify=ssl_context(), limits=_LIMITS)
    except Exception as error:
        from ._environment import environment_error

        failure = environment_error(error)
    # Raised here: the library's exception quotes the variable, which may contain a password.
    raise failure


def _own_client() -> httpx.AsyncClient:
    from ._connections import ConnectionPool

    client = _environments_client()
    for transport in (client._transport, *client._mounts.values()):
        if isinstance(transport, httpx.AsyncHTTPTransport):
            # Nor has it a public way to replace a transport's pool; as a transport of its own, tools that patch httpx's
            # (mocks, tracing) would not find it.
            transport._pool = ConnectionPool(transport._pool)  # type: ignore[assignment]
    return client
