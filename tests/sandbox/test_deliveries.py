"""Deliveries over HTTP and to callbacks, and their failures."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import anyio
import pytest

from calcom_async.sandbox import Delivery, Sandbox

from .support import NOW, Api

pytestmark = pytest.mark.anyio


class Receiver(BaseHTTPRequestHandler):
    received: list[tuple[str, bytes]]

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.received.append((self.headers["X-Cal-Signature-256"], body))
        self.send_response(500 if self.path == "/broken" else 204)
        self.end_headers()

    def log_message(self, *args: Any) -> None:
        """Do not log."""


@pytest.fixture
def receiver() -> Iterator[tuple[str, list[tuple[str, bytes]]]]:
    """A real receiver on loopback: its URL and the received deliveries."""
    received: list[tuple[str, bytes]] = []
    handler = type("Handler", (Receiver,), {"received": received})
    with HTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}", received
        server.shutdown()
        thread.join()


async def book_with(sandbox: Sandbox, url: str) -> None:
    api = Api(sandbox)
    await api.post("/webhooks", {"subscriberUrl": url, "active": True, "triggers": ["BOOKING_CREATED"]})
    await api.book("2026-12-01T10:00:00Z")


async def test_over_http(receiver: tuple[str, list[tuple[str, bytes]]]) -> None:
    address, received = receiver
    async with Sandbox(now=NOW) as sandbox:
        await book_with(sandbox, f"{address}/hook")
        await sandbox.settle()
        (delivery,) = sandbox.deliveries
    assert received == [("no-secret-provided", delivery.body)]
    assert (delivery.status_code, delivery.error) == (204, None)


async def test_a_receiver_that_fails(receiver: tuple[str, list[tuple[str, bytes]]]) -> None:
    address, received = receiver
    async with Sandbox(now=NOW) as sandbox:
        await book_with(sandbox, f"{address}/broken")
    assert sandbox.deliveries[0].status_code == 500
    assert len(received) == 1


@pytest.mark.parametrize("url", ["http://127.0.0.1:{port}/", "not a url", "ftp://127.0.0.1/x"])
async def test_an_unreachable_receiver(url: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    async with Sandbox(now=NOW) as sandbox:
        await book_with(sandbox, url.format(port=port))
    (delivery,) = sandbox.deliveries
    assert delivery.status_code is None
    assert delivery.error


async def test_to_a_function() -> None:
    got: list[Delivery] = []
    sandbox = Sandbox(now=NOW, on_delivery=got.append)
    await book_with(sandbox, "http://receiver.test/")
    assert got == sandbox.deliveries
    assert len(got) == 1


async def test_to_a_coroutine_function() -> None:
    got: list[Delivery] = []

    async def receive(delivery: Delivery) -> None:
        await anyio.sleep(0)
        got.append(delivery)

    sandbox = Sandbox(now=NOW, on_delivery=receive)
    await book_with(sandbox, "http://receiver.test/")
    assert len(got) == 1


async def test_a_callback_that_raises() -> None:
    def receive(delivery: Delivery) -> None:
        raise ValueError("no")

    sandbox = Sandbox(now=NOW, on_delivery=receive)
    await book_with(sandbox, "http://receiver.test/")
    assert sandbox.deliveries[0].error == "ValueError('no')"
