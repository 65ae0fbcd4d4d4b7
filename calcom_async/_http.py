"""The module that knows the HTTP library, with `_body` for reading what it receives.

It turns a request into an exchange over httpx, and httpx's exceptions into ours. Those carry the request with its
credentials, so none of ours keeps one as its cause or context. Redirects are not followed: they would take the
credentials along.
"""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING, Any, NoReturn

import httpx

from ._body import ACCEPT_ENCODING, AnswerTooLarge, whole
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

# The gate before it bounds them. With a bound of its own, the library would wait for what a cancelled call took along.
_LIMITS = httpx.Limits(max_connections=None, max_keepalive_connections=None)

# What failed, in words, and whether the server can have seen the request. The first match counts.
_FAILURES: tuple[tuple[type[httpx.RequestError], str, Sent], ...] = (
    (httpx.ConnectTimeout, "no connection in time", "never"),
    (httpx.PoolTimeout, "no free connection in time", "never"),
    (httpx.ReadTimeout, "no answer in time", "unknown"),
    (httpx.WriteTimeout, "the request could not be sent in time", "unknown"),
    (httpx.ConnectError, "no connection", "never"),
    (httpx.ProxyError, "the proxy gave no connection", "never"),
    (httpx.UnsupportedProtocol, "no connection", "never"),
    (httpx.RemoteProtocolError, "the server broke off or did not speak HTTP", "unknown"),
    (httpx.NetworkError, "the connection was lost", "unknown"),
    (httpx.DecodingError, "the answer's compression is broken", "unknown"),
    (AnswerTooLarge, AnswerTooLarge.TEXT, "unknown"),
)
# Their texts come from the network and hold nothing of the request.
_QUOTABLE = (httpx.ConnectError, httpx.NetworkError, httpx.RemoteProtocolError)


@cache
def ssl_context() -> ssl.SSLContext:
    """The TLS settings of every client in the process: reading the certificates takes 20 ms."""
    return httpx.create_ssl_context()


def asgi_transport(app: Any) -> HTTPTransport:
    """A transport that calls an ASGI application in this process instead of the network."""
    return httpx.ASGITransport(app=app)


def plain_client(*, timeout: float) -> HTTPClient:
    """An HTTP client without a proxy, for requests that are not calls of the API."""
    return httpx.AsyncClient(timeout=timeout, trust_env=False)


def check(http_client: HTTPClient | None, transport: HTTPTransport | None) -> None:
    """Raise ConfigurationError for what cannot be sent through."""
    if http_client is not None and transport is not None:
        raise ConfigurationError("pass either http_client or transport, not both: an HTTP client has its own")
    if http_client is not None and not isinstance(http_client, httpx.AsyncClient):
        raise ConfigurationError(f"http_client must be an httpx.AsyncClient, not {type(http_client).__name__}")
    if transport is not None and not isinstance(transport, httpx.AsyncBaseTransport):
        raise ConfigurationError(f"transport must be an httpx.AsyncBaseTransport, not {type(transport).__name__}")


class Network:
    """Sends requests over connections of its own, or over a client that the caller owns.

    `max_connections` bounds the requests under way on each event loop; None stands for 20, and for no bound where the
    HTTP client is the caller's. A transport is closed with each loop that it was used on.
    """

    def __init__(
        self,
        *,
        http_client: HTTPClient | None = None,
        transport: HTTPTransport | None = None,
        max_connections: int | None = None,
    ) -> None:
        check(http_client, transport)
        self._theirs = http_client
        self._transport = transport
        self._places = max_connections or (MAX_CONNECTIONS if http_client is None else math.inf)
        self._pools = Pools(self._make_pool)
        self._closed = False

    async def __call__(self, request: Request) -> RawResponse:
        """One exchange. Raises APIConnectionError or APITimeoutError where no answer comes."""
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
        """Refuse calls from now on, and close the connections of this event loop that are ours.

        Those of other loops are closed when these end, or at the next call there. Calls under way may still finish.
        """
        self._closed = True
        await self._pools.close_here()

    async def _refuse(self) -> NoReturn:
        await self._pools.close_here()
        raise ConfigurationError("this client was closed while the call waited for its turn")

    def _make_pool(self) -> Pool:
        if self._theirs is not None:
            return Pool(self._theirs, places=self._places, ours=False)
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
            raise ConfigurationError("the http_client that this client was given is closed; close it later")
        opened = Opened()
        outgoing = self._build(request, client, opened)
        progress = request.progress
        progress.sent_at = clock().now()
        progress.in_doubt = True
        try:
            response = await client.send(outgoing, auth=None, follow_redirects=False, stream=True)
            response = await whole(response)
            if pool.closed:
                # It connected while the pool was closed, which therefore knew nothing of this connection.
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
        # Out here, so that httpx's exception is not our context.
        raise failure

    def _build(self, request: Request, client: HTTPClient, opened: Opened) -> httpx.Request:
        if client is self._theirs:
            # Through its owner's door, so that their headers, cookies, parameters and time limits apply.
            return client.build_request(request.method, request.url, headers=_plain(request), content=request.content)
        # Not through ours: it would send cookies that one call was given along with the next.
        return httpx.Request(
            request.method,
            request.url,
            headers={"accept-encoding": ACCEPT_ENCODING, **_plain(request)},
            content=request.content,
            extensions={"timeout": _time_limits(request), "trace": opened},
        )


def _plain(request: Request) -> dict[str, str]:
    return {name: value.reveal() if isinstance(value, Secret) else value for name, value in request.headers.items()}


def _time_limits(request: Request) -> dict[str, float | None]:
    """How long each step may take. The deadline covers the whole; a call that may be repeated gives the server half
    of it, so that a lost answer leaves time for another try."""
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
    if isinstance(error, AnswerTooLarge):
        failure.transient = False
    return failure


def _forget_credentials(request: Request, response: httpx.Response) -> httpx.Response:
    """The response, with a copy of its request that lacks what vouched for it."""
    sent = response.request
    # copy.copy() would go through the request's pickling, which costs more than the rest of this.
    kept = httpx.Request.__new__(httpx.Request)
    vars(kept).update(vars(sent))
    kept.headers = sent.headers.copy()
    for name, value in request.headers.items():
        if isinstance(value, Secret):
            kept.headers.pop(name, None)
    response.request = kept
    return response
