"""One request and its response over httpx.

Rules:

* httpx's exceptions carry the request with its credentials, so they are replaced by ours, and none of ours keeps one as
  its cause or context. Nor does what leaves here keep its frames, cancellations included.
* Whatever the caller's HTTP client or transport raises becomes an APIConnectionError as well.
* Redirects are not followed: they would take the credentials along.
"""

from __future__ import annotations

import sys
from datetime import timedelta
from time import perf_counter
from typing import TYPE_CHECKING

import httpx

from ._body import ACCEPT_ENCODING, read_body
from ._clock import clock
from ._connections import Opened
from ._constants import CONNECT_TIMEOUT
from ._cookies import OwnersCookies
from ._failures import Silence, closed_meanwhile, failure_of, refusal_of, silent, surprise_of
from ._frames import forget_frames
from ._request import RawResponse
from .secret import Secret

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    import anyio

    from ._http_types import HTTPClient, HTTPTransport
    from ._pool import Pool
    from ._request import Request
    from .errors import APIConnectionError


class ClientRoute:
    """Through the caller's HTTP client, so that its headers, cookies, parameters and timeouts apply."""

    ours = False

    def __init__(self, client: HTTPClient) -> None:
        self._client = client
        self._cookies = OwnersCookies(client)

    def build(self, request: Request, _silence: Silence) -> httpx.Request:
        """The request as the client makes it."""
        headers = _plain_headers(request)
        outgoing = self._client.build_request(request.method, request.url, headers=headers, content=request.content)
        self._cookies.apply(outgoing, own_header="cookie" in headers or "cookie" in self._client.headers)
        return outgoing

    async def send(self, outgoing: httpx.Request) -> httpx.Response:
        """The response, whose body is not read yet."""
        response = await self._client.send(outgoing, auth=None, follow_redirects=False, stream=True)
        self._cookies.forget(response)
        return response


class TransportRoute:
    """Straight through the transport for each URL; a client in between would keep cookies and log URLs.

    A transport that is not `ours` need not keep to the request's time limits, nor close what it opened.
    """

    def __init__(self, transport_for: Callable[[httpx.URL], HTTPTransport], *, ours: bool) -> None:
        self.ours = ours
        self._transport_for = transport_for

    def build(self, request: Request, silence: Silence) -> httpx.Request:
        """The request with its time limits, which are for one step each: the deadline covers the whole call."""
        seconds = silence.seconds
        extensions = {"timeout": {"connect": CONNECT_TIMEOUT, "read": seconds, "write": seconds, "pool": None}}
        if not self.ours:
            extensions["trace"] = Opened()  # type: ignore[assignment]
        return httpx.Request(
            request.method,
            request.url,
            headers={"accept-encoding": ACCEPT_ENCODING, **_plain_headers(request)},
            content=request.content,
            extensions=extensions,
        )

    async def send(self, outgoing: httpx.Request) -> httpx.Response:
        """The response, whose body is not read yet."""
        response = await self._transport_for(outgoing.url).handle_async_request(outgoing)
        response.request = outgoing
        return response


async def exchange(request: Request, pool: Pool) -> RawResponse:
    """The response to the request. Raises APIConnectionError or APITimeoutError if there is none."""
    outer = sys.exc_info()[1]
    try:
        return await _exchange(request, pool)
    except BaseException as error:
        forget_frames(error, outer)
        raise


async def _exchange(request: Request, pool: Pool) -> RawResponse:
    import anyio

    progress, silence = request.progress, Silence(request)
    _remember_secrets(request)
    outgoing = _build(request, pool, silence)
    progress.sent_at = clock().now()
    progress.in_doubt = True
    scope = anyio.CancelScope()
    pool.exchanges[scope] = progress
    try:
        with scope:
            response = await _received(outgoing, pool, request.attempt_timeout, scope)
            progress.in_doubt = False
            kept = _forget_credentials(request, response)
            return RawResponse(response.status_code, response.headers, response.content, kept)
        failure = _cut_off(request, pool)
    except httpx.RequestError as error:
        failure = closed_meanwhile(request) if pool.closed else failure_of(error, request, silence)
        progress.in_doubt = failure.sent != "never"
    except Exception as error:
        if pool.closed:
            failure = closed_meanwhile(request)
        else:
            failure = surprise_of(error, request, ours=pool.route.ours, closed=pool.client.is_closed)
        progress.in_doubt = failure.sent != "never"
    finally:
        del pool.exchanges[scope]
        pool.changed()
    # Raised here, so that httpx's exception is not its context.
    raise failure


def _build(request: Request, pool: Pool, silence: Silence) -> httpx.Request:
    try:
        return pool.route.build(request, silence)
    except Exception as error:
        refusal = refusal_of(error, request)
    raise refusal


def _remember_secrets(request: Request) -> None:
    known = request.progress.secrets
    for value in request.headers.values():
        if isinstance(value, Secret) and value not in known:
            known.append(value)


async def _received(
    outgoing: httpx.Request, pool: Pool, seconds: float | None, scope: anyio.CancelScope
) -> httpx.Response:
    opened = outgoing.extensions.get("trace")
    started = perf_counter()
    try:
        if pool.route.ours or seconds is None:
            response = await pool.route.send(outgoing)
        else:
            response = await _watched(outgoing, pool, seconds, scope)
        response = await read_body(response)
    except BaseException:
        if opened is not None:
            await opened.aclose()
        raise
    if opened is not None and pool.closed:
        # The pool was closed while this request was connecting, and did not know of its connection.
        await opened.aclose()
    response.elapsed = timedelta(seconds=perf_counter() - started)
    return response


def _cut_off(request: Request, pool: Pool) -> APIConnectionError:
    """The error of a request whose scope was cancelled."""
    if pool.closed or request.attempt_timeout is None:
        return closed_meanwhile(request)
    return silent(request, request.attempt_timeout)


async def _watched(outgoing: httpx.Request, pool: Pool, seconds: float, scope: anyio.CancelScope) -> httpx.Response:
    """The response of a client or transport that is the caller's, which must not be silent for that long."""
    import anyio

    scope.deadline = anyio.current_time() + seconds
    response = await pool.route.send(outgoing)
    scope.deadline = anyio.current_time() + seconds
    if not response.is_closed:
        assert isinstance(response.stream, httpx.AsyncByteStream)
        response.stream = _WatchedStream(response.stream, seconds, scope)
    return response


class _WatchedStream(httpx.AsyncByteStream):
    """A body each part of which gives the next one another `seconds`."""

    def __init__(self, stream: httpx.AsyncByteStream, seconds: float, scope: anyio.CancelScope) -> None:
        self._stream = stream
        self._seconds = seconds
        self._scope = scope

    async def __aiter__(self) -> AsyncIterator[bytes]:
        import anyio

        async for part in self._stream:
            self._scope.deadline = anyio.current_time() + self._seconds
            yield part

    async def aclose(self) -> None:
        await self._stream.aclose()


def _plain_headers(request: Request) -> dict[str, str]:
    return {name: value.reveal() if isinstance(value, Secret) else value for name, value in request.headers.items()}


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
