"""What leaves an exchange that failed or was canceled."""

from __future__ import annotations

import socket
import traceback
from typing import Any

import anyio
import httpx
import pytest
from support.loopback import HANG, loopback
from support.things import Server, Things, success, things

from calcom_async import APIConnectionError, APITimeoutError, CalcomClient, CalcomError, InputError
from calcom_async.middleware import Handler, RawResponse, Request

pytestmark = pytest.mark.anyio

KEY = "cal_live_S3CR3T0123456789"


def shown(error: BaseException) -> str:
    """What error trackers record: each frame with the values of its variables, and those of what it came from."""
    return "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())


def objects(error: BaseException | None) -> list[Any]:
    """Every local variable of every frame, those of causes and contexts included."""
    found: list[Any] = []
    while error is not None:
        for frame, _ in traceback.walk_tb(error.__traceback__):
            found += frame.f_locals.values()
        error = error.__cause__ or error.__context__
    return found


def check(error: BaseException) -> None:
    assert KEY not in shown(error)
    assert "S3CR3T" not in shown(error)
    assert not [value for value in objects(error) if isinstance(value, httpx.Request)]
    assert "calcom_async/_http.py" in shown(error)


@pytest.mark.parametrize("own", [False, True])
async def test_a_canceled_call_leaves_no_header_in_its_traceback(own: bool) -> None:
    caught: list[BaseException] = []
    with loopback(HANG) as server:
        http_client = httpx.AsyncClient() if own else None
        async with CalcomClient(KEY, base_url=server.url, http_client=http_client) as cal:
            with anyio.CancelScope() as scope:

                async def call() -> None:
                    try:
                        await Things(cal._sender).get(1)
                    except BaseException as error:
                        caught.append(error)
                        raise

                async with anyio.create_task_group() as tasks:
                    tasks.start_soon(call)
                    while not server.requests:
                        await anyio.sleep(0.01)
                    scope.cancel()
            assert scope.cancelled_caught
        if http_client is not None:
            await http_client.aclose()
    check(caught[0])


@pytest.mark.parametrize("error", [httpx.ReadError("lost"), OSError("lost"), ValueError("odd")])
async def test_a_failed_call_leaves_no_header_in_its_traceback(error: Exception) -> None:
    with pytest.raises(APIConnectionError) as caught:
        await things(Server(error), api_key=KEY, retry=None).get(1)
    check(caught.value)


async def test_what_the_caller_was_handling_is_kept() -> None:
    cal = things(Server(httpx.ReadError("lost")), retry=None)
    with pytest.raises(APIConnectionError) as caught:  # noqa: PT012
        try:
            raise KeyError("mine")
        except KeyError:
            await cal.get(1)
    assert isinstance(caught.value.__context__, KeyError)
    assert caught.value.__context__.__traceback__ is not None


# -- what the caller's HTTP client and transport may raise


@pytest.mark.parametrize(
    ("error", "sent", "transient"),
    [
        (ConnectionRefusedError(111, "refused"), "never", True),
        (socket.gaierror(-2, "no such name"), "never", True),
        (ConnectionResetError(104, "reset"), "unknown", True),
        (OSError(5, "input/output error"), "unknown", True),
        (TimeoutError("slow"), "unknown", True),
        (RuntimeError("odd"), "unknown", False),
        (ValueError("odd"), "unknown", False),
        (httpx.InvalidURL("odd"), "unknown", False),
        (httpx.StreamClosed(), "unknown", False),
    ],
    ids=lambda value: type(value).__name__,
)  # fmt: skip
async def test_what_a_transport_raises_is_an_error_of_the_connection(error: Any, sent: str, transient: bool) -> None:
    with pytest.raises(APIConnectionError, match=type(error).__name__) as caught:
        await things(Server(error), retry=None).create()
    assert (caught.value.sent, caught.value.transient, caught.value.may_have_happened) == (
        sent, transient, sent == "unknown",
    )  # fmt: skip
    assert isinstance(caught.value, APITimeoutError) == isinstance(error, TimeoutError)
    assert caught.value.__cause__ is None


async def test_a_transports_words_are_masked() -> None:
    with pytest.raises(APIConnectionError) as caught:
        await things(Server(ValueError(f"cannot send Bearer {KEY}")), api_key=KEY, retry=None).get(1)
    assert "cannot send Bearer ***" in str(caught.value)


async def test_a_servers_invalid_http_is_masked() -> None:
    with loopback(f"HTTP/1.1 200 X\r\n{KEY} \r\n\r\n".encode()) as server:
        async with CalcomClient(KEY, base_url=server.url, retry=None) as cal:
            with pytest.raises(APIConnectionError) as caught:
                await Things(cal._sender).get(1)
    assert KEY not in str(caught.value)
    assert "***" in str(caught.value)


async def test_an_http_client_that_is_closed_meanwhile_has_sent_nothing() -> None:
    class Closed(httpx.AsyncClient):
        async def send(self, request: httpx.Request, **settings: Any) -> httpx.Response:
            await self.aclose()
            return await super().send(request, **settings)

    http_client = Closed(transport=httpx.MockTransport(Server(success())))
    cal = CalcomClient(KEY, http_client=http_client, base_url="https://api.example.com/v2", retry=None)
    with pytest.raises(APIConnectionError, match=r"RuntimeError.*nothing was sent") as caught:
        await Things(cal._sender).create()
    assert caught.value.sent == "never"


async def test_a_body_that_breaks_off_with_an_error_of_the_transports() -> None:
    class Body(httpx.AsyncByteStream):
        async def __aiter__(self) -> Any:
            yield b"{"
            raise OSError("lost")

    class Transport(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, stream=Body())

    cal = CalcomClient(KEY, transport=Transport(), base_url="https://api.example.com/v2", retry=None)
    with pytest.raises(APIConnectionError, match="OSError: lost") as caught:
        await Things(cal._sender).get(1)
    assert caught.value.sent == "unknown"


async def test_a_host_name_that_cannot_be_looked_up() -> None:
    async with CalcomClient(KEY, base_url="https://localhost:1", retry=None) as cal:

        async def elsewhere(request: Request, handler: Handler) -> RawResponse:
            return await handler(request.replace(base_url=f"https://{'a' * 64}.example"))

        other = CalcomClient(KEY, base_url="https://localhost:1", retry=None, middleware=[elsewhere])
        for each, sent in ((cal, "never"), (other, "never")):
            with pytest.raises(APIConnectionError) as caught:
                await Things(each._sender).create()
            assert caught.value.sent == sent
        await other.aclose()


@pytest.mark.parametrize(
    "change",
    [
        {"headers": {"x-name": "Zoë"}},
        {"headers": {"x-name": None}},
        {"base_url": "https://a\x00b"},
        {"query": {"q": "x" * 70_000}},
    ],
    ids=["header", "no header", "control character", "too long"],
)
async def test_a_request_that_cannot_be_built_is_bad_input(change: dict[str, Any]) -> None:
    async def odd(request: Request, handler: Handler) -> RawResponse:
        return await handler(request.replace(**change))

    server = Server(success())
    with pytest.raises(InputError, match=r"GET /things/1: this cannot be sent.*check the path"):
        await things(server, middleware=[odd]).get(1)
    assert not server.requests


async def test_middleware_raises_its_own_errors() -> None:
    class MineError(Exception):
        pass

    async def mine(request: Request, handler: Handler) -> RawResponse:
        raise MineError

    with pytest.raises(MineError) as caught:
        await things(Server(success()), middleware=[mine]).get(1)
    assert not isinstance(caught.value, CalcomError)
