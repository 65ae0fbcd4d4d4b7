from __future__ import annotations

import gc
import gzip

import httpx
import pytest
from support.loopback import loopback
from support.things import KEY, Things

from calcom_async import APIConnectionError, CalcomClient, _body

pytestmark = pytest.mark.anyio

# If a transport goes on after it was closed, its generators are abandoned, of which trio warns.
half_read = pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning")


def real(url: str) -> CalcomClient:
    """A client over real connections."""
    return CalcomClient(KEY, base_url=url)


def api(cal: CalcomClient) -> Things:
    return Things(cal._sender)


def framed(body: bytes, *headers: bytes, chunked: bool = False) -> bytes:
    """A response with that body, in one piece or in chunks."""
    if chunked:
        pieces = [body[at : at + 5000] for at in range(0, len(body), 5000)]
        body = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"
    length = b"transfer-encoding: chunked" if chunked else b"content-length: %d" % len(body)
    return b"\r\n".join([b"HTTP/1.1 200 OK", b"content-type: application/json", length, *headers]) + b"\r\n\r\n" + body


LIMIT = 200_000
FULL = b'{"status":"success","data":{"id":1},"x":"' + b"x" * (LIMIT - 43) + b'"}'
GZIP = b"content-encoding: gzip"


@pytest.mark.parametrize(
    "response",
    [
        framed(FULL + b" "),
        framed(FULL + b" ", chunked=True),
        framed(FULL * 50, chunked=True),
        framed(gzip.compress(FULL + b" "), GZIP),
        framed(gzip.compress(FULL * 1000), GZIP, chunked=True),
    ],
    ids=["length", "chunked", "much more", "gzip", "bomb"],
)
async def test_a_response_that_is_too_large_is_not_read(monkeypatch: pytest.MonkeyPatch, response: bytes) -> None:
    monkeypatch.setattr(_body, "MAX_RESPONSE", LIMIT)
    with loopback(response) as server:
        async with real(server.url) as cal:
            with pytest.raises(APIConnectionError, match="the response is larger than 64 MB") as caught:
                await api(cal).get(1)
            assert (caught.value.sent, caught.value.transient, len(server.requests)) == ("unknown", False, 1)
    gc.collect()  # a generator left unfinished would warn here


@pytest.mark.parametrize(
    "response",
    [
        framed(FULL),
        framed(FULL, chunked=True),
        framed(gzip.compress(FULL), GZIP),
        framed(gzip.compress(FULL), GZIP, chunked=True),
        b"HTTP/1.1 200 OK\r\n\r\n" + FULL,
    ],
    ids=["length", "chunked", "gzip", "gzip and chunked", "to the end"],
)
async def test_a_response_may_be_as_large_as_the_limit(monkeypatch: pytest.MonkeyPatch, response: bytes) -> None:
    monkeypatch.setattr(_body, "MAX_RESPONSE", LIMIT)
    with loopback(response) as server:
        async with real(server.url) as cal:
            result = await cal.request("GET", "/things")
    assert result.data == {"id": 1}
    assert result.http_response is not None
    assert result.http_response.content == FULL
    assert result.http_response.elapsed is not None
    assert result.http_response.http_version == "HTTP/1.1"
    assert "content-encoding" not in result.headers


@half_read
async def test_an_endless_response_is_abandoned(monkeypatch: pytest.MonkeyPatch) -> None:
    class Endless(httpx.AsyncByteStream):
        closed = False

        def __aiter__(self) -> Endless:
            return self

        async def __anext__(self) -> bytes:
            return b"x" * 10_000

        async def aclose(self) -> None:
            self.closed = True

    class Transport(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, stream=stream)

    monkeypatch.setattr(_body, "MAX_RESPONSE", LIMIT)
    stream = Endless()
    cal = CalcomClient(KEY, transport=Transport())
    with pytest.raises(APIConnectionError, match="larger"):
        await api(cal).get(1)
    assert stream.closed
