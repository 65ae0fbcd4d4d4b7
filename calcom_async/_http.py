"""Exchanges over httpx: with `_body`, which reads responses, the only module that imports it.

httpx's exceptions carry the request with its credentials, so they are replaced by ours, and none of ours keeps one as
its cause or context. Redirects are not followed: they would take the credentials along.
"""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING, Any, NoReturn

import httpx

from ._body import ACCEPT_ENCODING, ResponseTooLarge, read_body
from ._clock import clock
from ._constants import CONNECT_TIMEOUT, MAX_CONNECTIONS
from ._pool import Opened, Pool, Pools
from ._request import RawResponse
from .errors import APIConnectionError, APITimeoutError, ConfigurationError
from .secret import Secret

if TYPE_CHECKING:
    import ssl

    from ._http_types import HTTPClient, HTTPTransport
    from ._request import Request
    from .errors import Sent

# The gate in front of the pool bounds them. With a limit of its own, the library would wait for connections that a
# cancelled call never gave back.
_LIMITS = httpx.Limits(max_connections=None, max_keepalive_connections=None)

# What failed, and whether the server can have seen the request. The first match counts.
_FAILURES: tuple[tuple[type[httpx.RequestError], str, Sent], ...] = (
    (httpx.ConnectTimeout, "connecting timed out", "never"),
    (httpx.PoolTimeout, "waiting for a free connection timed out", "never"),
    (httpx.ReadTimeout, "the response timed out", "unknown"),
    (httpx.WriteTimeout, "sending the request timed out", "unknown"),
    (httpx.ConnectError, "no connection", "never"),
    (httpx.ProxyError, "the proxy refused the connection", "never"),
    (httpx.UnsupportedProtocol, "no connection", "never"),
    (httpx.RemoteProtocolError, "the server closed the connection early or sent invalid HTTP", "unknown"),
    (httpx.NetworkError, "the connection was lost", "unknown"),
    (httpx.DecodingError, "the response could not be decompressed", "unknown"),
    (ResponseTooLarge, ResponseTooLarge.TEXT, "unknown"),
)
# Their messages come from the network and contain nothing of the request.
_QUOTABLE = (httpx.ConnectError, httpx.NetworkError, httpx.RemoteProtocolError)


@cache
def ssl_context() -> ssl.SSLContext:
    """The TLS settings that all clients in the process share: loading the certificates takes 20 ms."""
    return httpx.create_ssl_context()


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
    """Sends requests over its own connections, or through the caller's HTTP client.

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

    async def __call__(self, request: Request) -> RawResponse:
        """One exchange. Raises APIConnectionError or APITimeoutError if there is no response."""
        if self._closed:
            await self._refuse()
        pool = self._pools.here() or await self._pools.open()
        if not pool.gate.enter():
            await pool.gate.wait()
        try:
            return await self._exchange(request, pool)
        finally:
            pool.gate.leave()

    async def aclose(self) -> None:
        """Refuse further calls, and close our connections on this event loop.

        Those of other loops are closed when these end, or at the next call there.
        """
        self._closed = True
        await self._pools.close_here()

    async def _refuse(self) -> NoReturn:
        await self._pools.close_here()
        raise ConfigurationError("this client was closed while the call was waiting to be sent")

    def _make_pool(self) -> Pool:
        if self._http_client is not None:
            return Pool(self._http_client, places=self._places, ours=False)
        if self._transport is not None:
            client = httpx.AsyncClient(transport=self._transport)
        else:
            client = httpx.AsyncClient(verify=ssl_context(), limits=_LIMITS)
        return Pool(client, places=self._places, ours=True)

    async def _exchange(self, request: Request, pool: Pool) -> RawResponse:
        if self._closed:
            await self._refuse()
        client = pool.client
        if client.is_closed:
            raise ConfigurationError(
                "the http_client passed to this client is closed; keep it open until the last call has finished"
            )
        opened = Opened()
        outgoing = self._build(request, client, opened)
        progress = request.progress
        progress.sent_at = clock().now()
        progress.in_doubt = True
        try:
            response = await client.send(outgoing, auth=None, follow_redirects=False, stream=True)
            response = await read_body(response)
            if pool.closed:
                # The pool was closed while this request was connecting, and did not know of its connection.
                await opened.aclose()
        except httpx.RequestError as error:
            failure = _failure(error, request)
            progress.in_doubt = failure.sent != "never"
        except BaseException:
            await opened.aclose()
            raise
        else:
            progress.in_doubt = False
            kept = _forget_credentials(request, response)
            return RawResponse(response.status_code, response.headers, response.content, kept)
        # Raised here, so that httpx's exception is not its context.
        raise failure

    def _build(self, request: Request, client: HTTPClient, opened: Opened) -> httpx.Request:
        if client is self._http_client:
            # Built by the caller's client, so that its headers, cookies, parameters and timeouts apply.
            return client.build_request(request.method, request.url, headers=_plain(request), content=request.content)
        # Not built by our client: it would send the cookies of one response with the next request.
        return httpx.Request(
            request.method,
            request.url,
            headers={"accept-encoding": ACCEPT_ENCODING, **_plain(request)},
            content=request.content,
            extensions={"timeout": _timeouts(request), "trace": opened},
        )


def _plain(request: Request) -> dict[str, str]:
    return {name: value.reveal() if isinstance(value, Secret) else value for name, value in request.headers.items()}


def _timeouts(request: Request) -> dict[str, float | None]:
    """How long each step may take. The deadline covers the whole call; an attempt that may be repeated gets half of it,
    so that a lost response leaves time for another attempt."""
    half = request.timeout / 2 if request.timeout and request.retry and request.repeatable else None
    return {"connect": CONNECT_TIMEOUT, "read": half, "write": half, "pool": None}


def _failure(error: httpx.RequestError, request: Request) -> APIConnectionError:
    message, sent = "the exchange failed", "unknown"
    for kind, text, seen in _FAILURES:
        if isinstance(error, kind):
            message, sent = text, seen
            break
    if isinstance(error, _QUOTABLE) and str(error):
        message += f": {error}"
    cls = APITimeoutError if isinstance(error, httpx.TimeoutException) else APIConnectionError
    failure = cls(
        message,
        request=request.info,
        sent=sent,  # type: ignore[arg-type]
        attempts=max(1, request.attempt),
        operation=request.operation_id,
    )
    if isinstance(error, ResponseTooLarge):
        failure.transient = False
    return failure


def _forget_credentials(request: Request, response: httpx.Response) -> httpx.Response:
    """The response, with a copy of its request that has no credentials."""
    sent = response.request
    # copy.copy() would pickle the request, which costs more than the rest of this function.
    kept = httpx.Request.__new__(httpx.Request)
    vars(kept).update(vars(sent))
    kept.headers = sent.headers.copy()
    for name, value in request.headers.items():
        if isinstance(value, Secret):
            kept.headers.pop(name, None)
    response.request = kept
    return response
