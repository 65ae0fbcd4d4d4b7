from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import anyio
import httpx
import pytest
from support.faulty import Call, Fault, Reply, faulty
from support.loopback import HANG, OK, loopback
from support.things import KEY, Server, Things, client, success, things

from calcom_async import APITimeoutError, CalcomClient, RetryPolicy

pytestmark = pytest.mark.anyio


class Silent(httpx.AsyncBaseTransport):
    """Never responds, whatever the request's time limits say."""

    def __init__(self) -> None:
        self.requests = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.requests += 1
        await anyio.sleep_forever()
        raise AssertionError("unreachable")


class Slow(httpx.AsyncByteStream):
    """A body of many parts with a pause before each."""

    def __init__(self, seconds: float, parts: int) -> None:
        self._seconds = seconds
        self._parts = parts

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b'{"status":"success","data":{"id":1},"x":"'
        for _ in range(self._parts):
            await anyio.sleep(self._seconds)
            yield b"x"
        yield b'"}'


class Download(httpx.AsyncBaseTransport):
    def __init__(self, seconds: float, parts: int) -> None:
        self._stream = Slow(seconds, parts)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=self._stream)


def over(transport: httpx.AsyncBaseTransport, kind: str, **settings: Any) -> Things:
    """The small API over a transport, or over a client with it that has no time limits."""
    through = {"http_client": httpx.AsyncClient(transport=transport, timeout=None)}
    if kind == "transport":
        through = {"transport": transport}
    return Things(CalcomClient(KEY, base_url="https://api.example.com", **through, **settings)._sender)


# -- attempt_timeout


async def test_a_silent_server_does_not_hold_a_call_without_timeout() -> None:
    with loopback(HANG) as server:
        async with CalcomClient(KEY, base_url=server.url, timeout=None, attempt_timeout=0.1) as cal:
            with pytest.raises(APITimeoutError, match=r"no bytes .* for 0.1 s \(attempt_timeout\)") as caught:
                await Things(cal._sender).create()
    assert (caught.value.sent, caught.value.attempts, len(server.requests)) == ("unknown", 1, 1)


async def test_a_server_that_is_silent_twice_is_not_tried_again() -> None:
    with loopback(HANG) as server:
        async with CalcomClient(KEY, base_url=server.url, timeout=None, attempt_timeout=0.1) as cal:
            with pytest.raises(APITimeoutError, match="attempt_timeout") as caught:
                await cal.with_options(retry=RetryPolicy(attempts=9)).request("GET", "/me")
    assert (caught.value.attempts, len(server.requests)) == (2, 2)


async def test_a_server_that_is_silent_once_is() -> None:
    with loopback(HANG, OK) as server:
        async with CalcomClient(KEY, base_url=server.url, timeout=None) as cal:
            assert await Things(cal.with_options(attempt_timeout=0.1)._sender).get(1) == 1


async def test_half_of_the_timeout_is_named() -> None:
    with loopback(HANG) as server:
        async with CalcomClient(KEY, base_url=server.url, timeout=0.6, retry=RetryPolicy(attempts=1)) as cal:
            with pytest.raises(APITimeoutError, match=r"no bytes .* for 0.3 s \(half of timeout=0.6\)"):
                await Things(cal._sender).get(1)


@pytest.mark.parametrize("kind", ["transport", "http_client"])
async def test_silence_is_limited_over_what_the_caller_passes(kind: str) -> None:
    transport = Silent()
    with anyio.fail_after(20), pytest.raises(APITimeoutError, match="attempt_timeout") as caught:
        await over(transport, kind, timeout=None, attempt_timeout=0.05).create()
    assert (caught.value.sent, transport.requests) == ("unknown", 1)


@pytest.mark.parametrize("kind", ["transport", "http_client"])
async def test_silence_in_the_middle_of_a_body_is_limited(kind: str) -> None:
    with anyio.fail_after(20), pytest.raises(APITimeoutError, match="attempt_timeout"):
        await over(Download(60, 1), kind, timeout=None, attempt_timeout=0.05).create()


@pytest.mark.parametrize("kind", ["transport", "http_client"])
async def test_a_slow_download_is_no_silence(kind: str) -> None:
    with anyio.fail_after(20):
        assert await over(Download(0.05, 10), kind, timeout=None, attempt_timeout=0.4).create() == 1


async def test_a_slow_download_over_our_own_connections() -> None:
    async def backend(_call: Call) -> Reply:
        return Reply(200, b'{"status":"success","data":{"id":1},"x":"' + b"x" * 1000 + b'"}')

    with faulty(backend, lambda _call: Fault.SLOW_BODY, slow=0.3) as (url, _):
        async with CalcomClient(KEY, base_url=url, timeout=None, attempt_timeout=1) as cal:
            assert await Things(cal._sender).create() == 1


async def test_without_a_limit_only_the_deadline_counts() -> None:
    with anyio.fail_after(20), pytest.raises(APITimeoutError, match=r"no response within 0\.1 s"):
        await over(Silent(), "transport", timeout=0.1, attempt_timeout=None).create()


async def test_the_callers_own_limit_is_not_called_ours() -> None:
    server = Server(httpx.ReadTimeout("x"))
    with pytest.raises(APITimeoutError, match="the response timed out"):
        await things(server, retry=None).get(1)


# -- what goes out and comes back


async def test_a_response_knows_its_request_and_time() -> None:
    response = (await client(Server(success())).request("GET", "/x")).http_response
    assert response is not None
    assert (response.request.method, response.request.url.path) == ("GET", "/v2/x")
    assert response.elapsed.total_seconds() >= 0


async def test_urls_are_not_logged_by_the_http_library(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(0)
    await client(Server(success())).request("GET", "/x", params={"email": "ann@example.org"})
    assert "ann" not in caplog.text
