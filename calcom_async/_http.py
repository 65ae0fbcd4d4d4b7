"""The only module that knows the HTTP library.

It turns a request into an exchange over httpx, and httpx's exceptions into ours. Those carry the request with its
credentials, so none of ours keeps one as its cause or context. Redirects are not followed: they would take the
credentials along.
"""

from __future__ import annotations

import math
from copy import copy
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

import httpx

from ._constants import CONNECT_TIMEOUT, MAX_CONNECTIONS
from ._gate import Gate
from .errors import APIConnectionError, APITimeoutError, ConfigurationError, RequestInfo
from .middleware import Answer
from .secret import Secret

if TYPE_CHECKING:
    import ssl

    from .errors import Sent
    from .middleware import Request

HTTPClient: TypeAlias = httpx.AsyncClient
HTTPResponse: TypeAlias = httpx.Response
HTTPTransport: TypeAlias = httpx.AsyncBaseTransport

_CREDENTIAL_HEADERS = frozenset({b"authorization", b"x-cal-secret-key"})

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


def check(http_client: HTTPClient | None, transport: HTTPTransport | None) -> None:
    """Raise ConfigurationError for what cannot be sent through."""
    if http_client is not None and transport is not None:
        raise ConfigurationError("pass either http_client or transport, not both: an HTTP client has its own")
    if http_client is not None and not isinstance(http_client, httpx.AsyncClient):
        raise ConfigurationError(f"http_client must be an httpx.AsyncClient, not {type(http_client).__name__}")
    if transport is not None and not isinstance(transport, httpx.AsyncBaseTransport):
        raise ConfigurationError(f"transport must be an httpx.AsyncBaseTransport, not {type(transport).__name__}")


class Network:
    """Sends requests over connections of its own, opened at the first, or over a client that the caller owns."""

    def __init__(self, *, http_client: HTTPClient | None = None, transport: HTTPTransport | None = None) -> None:
        check(http_client, transport)
        self._theirs = http_client
        self._transport = transport
        self._own: HTTPClient | None = None
        # The HTTP library searches its whole line for every request: a long one must not form in there.
        self._gate = Gate(MAX_CONNECTIONS if http_client is None else math.inf)
        self._closed = False
        self._accept_encoding = ""

    async def __call__(self, request: Request) -> Answer:
        """One exchange. Raises APIConnectionError or APITimeoutError where no answer comes."""
        if not self._gate.enter():
            await self._gate.wait()
        try:
            return await self._exchange(request)
        finally:
            self._gate.leave()

    async def _exchange(self, request: Request) -> Answer:
        if self._closed:
            raise ConfigurationError("this client was closed while the call waited for its turn")
        client = self._theirs or self._own or self._open()
        outgoing = self._build(request, client)
        try:
            response = await client.send(outgoing, auth=None, follow_redirects=False)
        except httpx.RequestError as error:
            failure = _failure(error, request)
        else:
            return Answer(response.status_code, response.headers, response.content, response)
        # Out here, so that httpx's exception is not our context.
        raise failure

    async def aclose(self) -> None:
        """Close the connections that are ours."""
        self._closed = True
        own, self._own = self._own, None
        if own is not None:
            await own.aclose()

    def _open(self) -> HTTPClient:
        limits = httpx.Limits(max_connections=MAX_CONNECTIONS, max_keepalive_connections=MAX_CONNECTIONS)
        if self._transport is not None:
            client = httpx.AsyncClient(transport=self._transport)
        else:
            client = httpx.AsyncClient(verify=ssl_context(), limits=limits)
        self._accept_encoding = client.headers["accept-encoding"]
        self._own = client
        return client

    def _build(self, request: Request, client: HTTPClient) -> httpx.Request:
        if client is self._theirs:
            # Through its owner's door, so that their headers, cookies, parameters and time limits apply.
            return client.build_request(request.method, request.url, headers=_plain(request), content=request.content)
        # Not through ours: it would send cookies that one call was given along with the next.
        headers = {"accept-encoding": self._accept_encoding, **_plain(request)}
        extensions = {"timeout": _time_limits(request)}
        return httpx.Request(
            request.method, request.url, headers=headers, content=request.content, extensions=extensions
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
    return cls(
        message,
        request=RequestInfo(request.method, request.path),
        sent=sent,  # type: ignore[arg-type]
        attempts=max(1, request.attempt),
        operation=request.operation.id if request.operation else None,
    )


def without_credentials(response: HTTPResponse | None) -> HTTPResponse | None:
    """The response, with a copy of its request that lacks what vouched for it."""
    if response is not None:
        request = copy(response.request)
        request.headers = httpx.Headers(
            [(name, value) for name, value in request.headers.raw if name.lower() not in _CREDENTIAL_HEADERS]
        )
        response.request = request
    return response
