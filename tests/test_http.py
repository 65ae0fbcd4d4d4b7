from __future__ import annotations

import gc
import socket
import subprocess
import sys
import threading
import traceback
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
from support.loopback import HANG, OK, RESET, loopback, refused, reply
from support.things import KEY, Server, Things, client, success, things

import calcom_async
from calcom_async import (
    APIConnectionError,
    APITimeoutError,
    CalcomClient,
    ConfigurationError,
    NotFoundError,
    OAuthClient,
    RetryPolicy,
    _http,
)

pytestmark = pytest.mark.anyio

ONCE = RetryPolicy(attempts=1)


def real(url: str, **settings: Any) -> CalcomClient:
    """A client over real connections."""
    return CalcomClient(KEY, base_url=url, **settings)


def api(cal: CalcomClient) -> Things:
    return Things(cal._sender)


# -- over real connections


async def test_a_real_exchange() -> None:
    with loopback(OK) as server:
        async with real(server.url) as cal:
            assert await api(cal).get("é/x") == 1
    head = server.requests[0].decode().lower()
    assert head.startswith("get /v2/things/%c3%a9%2fx http/1.1\r\n")
    for header in (
        f"authorization: bearer {KEY}",
        "cal-api-version: 2024-08-13",
        "accept: application/json",
        "accept-encoding: gzip",
        f"user-agent: calcom-async/{calcom_async.__version__}",
    ):
        assert header in head
    assert "origin:" not in head


async def test_a_body_is_sent_as_json() -> None:
    with loopback(OK) as server:
        async with real(server.url) as cal:
            await api(cal).create(attendee={"name": "Zoë"})
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    assert b"content-type: application/json" in head.lower()
    assert body == '{"attendee":{"name":"Zoë"}}'.encode()


async def test_connection_refused() -> None:
    async with real(refused()) as cal:
        with pytest.raises(APIConnectionError, match=r"^POST /things: no connection.*\(3 attempts; nothing was sent\)"):
            await api(cal).create()


async def test_a_name_that_does_not_exist() -> None:
    async with real("http://does-not-exist.invalid", retry=ONCE) as cal:
        with pytest.raises(APIConnectionError) as caught:
            await api(cal).create()
    assert caught.value.sent == "never"


async def test_a_server_without_tls() -> None:
    with loopback(OK) as server:
        async with real(server.url.replace("http:", "https:"), retry=ONCE) as cal:
            with pytest.raises(APIConnectionError) as caught:
                await api(cal).create()
    assert caught.value.sent == "never"


async def test_after_a_lost_connection_the_server_may_have_acted() -> None:
    with loopback(RESET) as server:
        async with real(server.url) as cal:
            with pytest.raises(APIConnectionError, match="may have acted on it") as caught:
                await api(cal).create()
    assert (caught.value.sent, len(server.requests)) == ("unknown", 1)


async def test_a_get_survives_a_lost_connection() -> None:
    with loopback(RESET, OK) as server:
        async with real(server.url) as cal:
            assert await api(cal).get(1) == 1
    assert len(server.requests) == 2


async def test_a_lost_response_leaves_a_get_time_for_another_attempt() -> None:
    with loopback(HANG, OK) as server:
        async with real(server.url, timeout=2) as cal:
            assert await api(cal).get(1) == 1
    assert len(server.requests) == 2


async def test_a_write_waits_for_its_response_until_the_deadline() -> None:
    with loopback(HANG) as server:
        async with real(server.url, timeout=0.3) as cal:
            with pytest.raises(APITimeoutError) as caught:
                await api(cal).create()
    assert (caught.value.sent, caught.value.attempts, len(server.requests)) == ("unknown", 1, 1)


async def test_half_a_response_is_an_error() -> None:
    with loopback(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{") as server:
        async with real(server.url, retry=ONCE) as cal:
            with pytest.raises(APIConnectionError, match="closed the connection early") as caught:
                await api(cal).get(1)
    assert caught.value.sent == "unknown"


async def test_invalid_http_is_a_connection_error() -> None:
    with loopback(b"SSH-2.0-OpenSSH_9.6\r\n\r\n") as server:
        async with real(server.url, retry=ONCE) as cal:
            with pytest.raises(APIConnectionError, match="invalid HTTP"):
                await api(cal).get(1)


async def test_many_tasks_share_a_client() -> None:
    async def one() -> None:
        assert await api(cal).get(1) == 1

    with loopback(OK) as server:
        async with real(server.url) as cal, anyio.create_task_group() as group:
            for _ in range(20):
                group.start_soon(one)
    assert len(server.requests) == 20


async def test_redirects_are_not_followed() -> None:
    with loopback(OK) as elsewhere, loopback(reply(307, b"", f"location: {elsewhere.url}/v2/things")) as server:
        async with real(server.url) as cal:
            with pytest.raises(calcom_async.APIError, match="redirects are not followed"):
                await api(cal).create()
    assert elsewhere.requests == []


BODY = b'{"status":"success","data":{"id":1}}'
CHUNKED = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"


@pytest.mark.parametrize(
    "script",
    [
        b"",
        b"\x00\xff\x00garbage",
        b"HTTP/1.1 200 OK\r\ncontent-len",
        b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n" + BODY,
        CHUNKED + b"ff\r\n{",
        CHUNKED + b"no length\r\n{",
        RESET,
    ],
)
async def test_a_server_that_disconnects_or_sends_garbage(script: bytes) -> None:
    with loopback(script) as server:
        async with real(server.url) as cal:
            with pytest.raises(APIConnectionError) as caught:
                await api(cal).create()
    assert type(caught.value) is APIConnectionError
    assert (caught.value.sent, caught.value.attempts, len(server.requests)) == ("unknown", 1, 1)


# If the HTTP library, or a transport, abandons a generator, trio warns.
half_read = pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning")


@half_read
async def test_invalid_compression() -> None:
    with loopback(b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 36\r\n\r\n" + BODY) as server:
        async with real(server.url, retry=ONCE) as cal:
            with pytest.raises(APIConnectionError, match="could not be decompressed") as caught:
                await api(cal).get(1)
    assert caught.value.sent == "unknown"
    gc.collect()


@half_read
async def test_a_server_that_hangs_up_before_it_reads() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=lambda: listener.accept()[0].close())
        thread.start()
        async with real(f"http://127.0.0.1:{listener.getsockname()[1]}", retry=ONCE) as cal:
            with pytest.raises(APIConnectionError) as caught:
                await api(cal).create()
        thread.join(5)
    assert caught.value.sent == "unknown"
    gc.collect()


@pytest.mark.parametrize(
    "start", [b"", b"HTTP/1.1 200", CHUNKED, CHUNKED + b"1\r\n{\r\n"], ids=["nothing", "line", "headers", "body"]
)
async def test_a_server_that_stops_midway_is_timed_out(start: bytes) -> None:
    over = threading.Event()

    def serve() -> None:
        connection, _ = listener.accept()
        with connection:
            connection.sendall(start)
            over.wait(10)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve)
        thread.start()
        async with real(f"http://127.0.0.1:{listener.getsockname()[1]}", timeout=0.3) as cal:
            with pytest.raises(APITimeoutError) as caught:
                await api(cal).create()
        over.set()
        thread.join(5)
    assert (caught.value.sent, caught.value.attempts) == ("unknown", 1)


# -- failures by kind


@pytest.mark.parametrize(
    ("trouble", "cls", "sent"),
    [
        (httpx.ConnectTimeout("x"), APITimeoutError, "never"),
        (httpx.PoolTimeout("x"), APITimeoutError, "never"),
        (httpx.ReadTimeout("x"), APITimeoutError, "unknown"),
        (httpx.WriteTimeout("x"), APITimeoutError, "unknown"),
        (httpx.ConnectError("x"), APIConnectionError, "never"),
        (httpx.ProxyError("x"), APIConnectionError, "never"),
        (httpx.ReadError("x"), APIConnectionError, "unknown"),
        (httpx.CloseError("x"), APIConnectionError, "unknown"),
        (httpx.RemoteProtocolError("x"), APIConnectionError, "unknown"),
        (httpx.LocalProtocolError("x"), APIConnectionError, "unknown"),
        (httpx.DecodingError("x"), APIConnectionError, "unknown"),
    ],
    ids=lambda value: type(value).__name__,
)
async def test_each_failure_says_whether_the_request_was_sent(
    trouble: Exception, cls: type[Exception], sent: str
) -> None:
    with pytest.raises(APIConnectionError) as caught:
        await things(Server(trouble), retry=None).create()
    assert type(caught.value) is cls
    assert caught.value.sent == sent
    assert caught.value.operation == "things_create"


async def test_no_error_reveals_the_credential() -> None:
    """Neither its text, nor its attributes, nor the local variables of our frames."""
    cal = client(Server(httpx.LocalProtocolError(f"Illegal header value b'Bearer {KEY}'")), retry=None)
    with pytest.raises(APIConnectionError) as caught:
        await api(cal).create()
    error = caught.value
    assert (error.__cause__, error.__context__) == (None, None)
    text = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    ours = [
        f"{frame.name}: {frame.locals}"
        for frame in traceback.TracebackException.from_exception(error, capture_locals=True).stack
        if "calcom_async" in frame.filename
    ]
    assert len(ours) > 5
    assert KEY not in "\n".join(ours)
    assert KEY not in "".join(traceback.format_exception(error))
    assert KEY not in str(vars(error))
    assert "APIConnectionError" in text


# -- connections


async def test_a_callers_http_client_keeps_its_settings_and_stays_open() -> None:
    server = Server(success())
    theirs = httpx.AsyncClient(
        transport=httpx.MockTransport(server),
        headers={"x-theirs": "1", "authorization": "Basic theirs"},
        cookies={"theirs": "1"},
        auth=("user", "password"),
        follow_redirects=True,
    )
    async with theirs:
        async with CalcomClient(KEY, http_client=theirs, base_url="https://api.example.com") as cal:
            assert await api(cal).get(1) == 1
        assert not theirs.is_closed
    assert server.last.headers["x-theirs"] == "1"
    assert server.last.headers["cookie"] == "theirs=1"
    assert server.last.headers["authorization"] == f"Bearer {KEY}"
    assert str(server.last.url) == "https://api.example.com/v2/things/1"


async def test_our_connections_are_closed_with_the_client() -> None:
    class Transport(httpx.MockTransport):
        closed = 0

        async def aclose(self) -> None:
            self.closed += 1

    transport = Transport(Server(success()))
    async with CalcomClient(KEY, transport=transport) as cal:
        await api(cal).get(1)
        assert transport.closed == 0
    await cal.aclose()
    assert transport.closed == 1


async def test_cookies_are_not_kept() -> None:
    response = success()
    response.headers["set-cookie"] = "uid=1; path=/"
    server = Server(response)
    calls = things(server)
    await calls.get(1)
    await calls.get(1)
    assert "cookie" not in server.last.headers


async def test_an_oauth_clients_headers_are_sent() -> None:
    server = Server(success())
    await things(server, auth=OAuthClient("client", "s3cret")).get(1)
    assert server.last.headers["x-cal-client-id"] == "client"
    assert server.last.headers["x-cal-secret-key"] == "s3cret"
    assert "authorization" not in server.last.headers


async def test_an_application_in_this_process() -> None:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        assert scope["path"] == "/v2/things/1"
        await send({"type": "http.response.start", "status": 404, "headers": []})
        await send({"type": "http.response.body", "body": b'{"message": "no"}'})

    async with CalcomClient(KEY, transport=_http.asgi_transport(app)) as cal:
        with pytest.raises(NotFoundError):
            await api(cal).get(1)


@pytest.mark.parametrize(
    ("settings", "problem"),
    [
        ({"http_client": httpx.AsyncClient(), "transport": httpx.MockTransport(Server(success()))}, "not both"),
        ({"http_client": httpx.Client()}, "must be an httpx.AsyncClient, not Client"),
        ({"transport": httpx.HTTPTransport()}, "must be an httpx.AsyncBaseTransport, not HTTPTransport"),
    ],
)
def test_an_unusable_http_client_or_transport_is_refused(settings: dict[str, Any], problem: str) -> None:
    with pytest.raises(ConfigurationError, match=problem):
        CalcomClient(KEY, **settings)


def test_clients_share_their_tls_settings() -> None:
    assert _http.ssl_context() is _http.ssl_context()


# -- the seam


def test_only_the_seam_imports_the_http_library() -> None:
    package = Path(calcom_async.__file__).parent
    users = {
        str(path.relative_to(package))
        for path in package.rglob("*.py")
        if "sandbox" not in path.parts
        if any(line.strip().startswith(("import httpx", "from httpx")) for line in path.read_text().splitlines())
    }
    seam = {"_body.py", "_cookies.py", "_environment.py", "_exchange.py", "_failures.py", "_http.py", "_http_types.py"}
    assert users == seam


@pytest.mark.parametrize("module", ["anyio", "attr", "ssl_context", "calcom_async.pagination", "calcom_async.response"])
def test_a_client_does_not_load_what_it_may_never_need(module: str) -> None:
    code = (
        "import sys\n"
        "for name in ('click', 'rich', 'pygments'): sys.modules[name] = None\n"  # httpx's command line
        "from calcom_async import CalcomClient, _http\n"
        "client = CalcomClient('k'); client.with_response\n"
        "loaded = sorted(sys.modules) + ['ssl_context'] * len(_http._ssl_contexts)\n"
        f"assert {module!r} not in loaded, {module!r}\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize(
    ("call", "retry", "read"),
    [("get", RetryPolicy(), 15), ("confirm", RetryPolicy(), 15), ("delete", RetryPolicy(), 30), ("get", None, 30)],
)
async def test_only_repeatable_attempts_get_half_the_time(
    call: str, retry: RetryPolicy | None, read: float | None
) -> None:
    server = Server(success())
    await getattr(things(server, timeout=30, retry=retry), call)(1)
    assert server.last.extensions["timeout"] == {"connect": 10, "read": read, "write": read, "pool": None}
