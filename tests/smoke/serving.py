"""An API on loopback that does nothing but what the document says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from .checking import Received, RequestError, received
from .described import JSON, JSONObject
from .making import answer_of

LOCATION = "https://app.example.com/done?ok=1"
SCRIPT = "x-smoke"


def script(turn: int, *, least: bool) -> dict[str, str]:
    """The header that tells the server which of its possible answers to give."""
    return {SCRIPT: json.dumps([turn, least])}


class Server(ThreadingHTTPServer):
    """Keeps what it received; `refused` counts what it would not take."""

    daemon_threads = True

    def __init__(self) -> None:
        self.received: list[Received] = []
        self.refused = 0
        super().__init__(("127.0.0.1", 0), _Handler)

    @property
    def url(self) -> str:
        """The base URL for clients."""
        return f"http://127.0.0.1:{self.server_port}/v2"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    server: Server

    def _handle(self) -> None:
        content = self.rfile.read(int(self.headers.get("content-length", 0)))
        headers = {name.lower(): value for name, value in self.headers.items()}
        try:
            request = received(self.command, self.path, headers, content)
        except RequestError as error:
            self.server.refused += 1
            self._answer(400, {"status": "error", "error": {"code": "BadRequestException", "message": str(error)}})
            return
        self.server.received.append(request)
        turn, least = json.loads(headers[SCRIPT])
        whole = answer_of(request.operation.id, turn, least=least).content
        self._answer(request.operation.status, page_of(request, whole))

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _handle  # noqa: N815

    def _answer(self, status: int, content: Any) -> None:
        self.send_response(status)
        if 300 <= status < 400:
            self.send_header("location", LOCATION)
        body = b"" if content is None else json.dumps(content).encode()
        if body:
            self.send_header("content-type", f"{JSON}; charset=utf-8")
        if status != 204:
            self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: Any) -> None:
        """Tests are quiet."""


def page_of(request: Received, whole: Any) -> Any:
    """The answer with the items that were asked for, and what is said of them."""
    paging = request.operation.paging
    if paging is None:
        return whole
    size_name, start_name = {"take-skip": ("take", "skip"), "limit-offset": ("limit", "offset")}.get(
        paging["style"], ("limit", "cursor")
    )
    size, start = request.query.get(size_name, paging["default"]), int(request.query.get(start_name, 0))
    items = whole["data"][start : start + size]
    left = len(whole["data"]) - start - len(items)
    page = {**whole, "data": items}
    for name in ("pagination", "meta"):
        if name in page:
            page[name] = {**page[name], **_place(paging, start, items, left)}
    return page


def _place(paging: JSONObject, start: int, items: list[Any], left: int) -> JSONObject:
    if paging["style"] == "cursor":
        return {"nextCursor": str(start + len(items)) if left else None, "hasMore": left > 0}
    return {"totalItems": start + len(items) + left, "remainingItems": left, "returnedItems": len(items)}


@contextmanager
def serving() -> Iterator[Server]:
    """A running server, stopped at the end."""
    with Server() as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
