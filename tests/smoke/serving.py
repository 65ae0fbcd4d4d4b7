"""An API server on loopback that implements exactly the document."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from .checking import Received, RequestError, parse_request
from .described import JSON, JSONObject
from .making import reply_to

LOCATION = "https://app.example.com/done?ok=1"
SCRIPT = "x-smoke"


def script(turn: int, *, minimal: bool) -> dict[str, str]:
    """The header that selects one of the server's possible responses."""
    return {SCRIPT: json.dumps([turn, minimal])}


class Server(ThreadingHTTPServer):
    """Records the requests it received; `rejected` counts the invalid ones."""

    daemon_threads = True

    def __init__(self) -> None:
        self.received: list[Received] = []
        self.rejected = 0
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
            request = parse_request(self.command, self.path, headers, content)
        except RequestError as error:
            self.server.rejected += 1
            self._respond(400, {"status": "error", "error": {"code": "BadRequestException", "message": str(error)}})
            return
        self.server.received.append(request)
        turn, minimal = json.loads(headers[SCRIPT])
        reply = reply_to(request.operation.id, turn, minimal=minimal).content
        self._respond(request.operation.status, page_of(request, reply))

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _handle  # noqa: N815

    def _respond(self, status: int, content: Any) -> None:
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
        """Do not log."""


def page_of(request: Received, reply: Any) -> Any:
    """The response with the requested items and the pagination of that page."""
    paging = request.operation.paging
    if paging is None:
        return reply
    size_name, start_name = {"take-skip": ("take", "skip"), "limit-offset": ("limit", "offset")}.get(
        paging["style"], ("limit", "cursor")
    )
    size, start = request.query.get(size_name, paging["default"]), int(request.query.get(start_name, 0))
    items = reply["data"][start : start + size]
    remaining = len(reply["data"]) - start - len(items)
    page = {**reply, "data": items}
    for name in ("pagination", "meta"):
        if name in page:
            page[name] = {**page[name], **_pagination(paging, start, items, remaining)}
    return page


def _pagination(paging: JSONObject, start: int, items: list[Any], remaining: int) -> JSONObject:
    if paging["style"] == "cursor":
        return {"nextCursor": str(start + len(items)) if remaining else None, "hasMore": remaining > 0}
    return {"totalItems": start + len(items) + remaining, "remainingItems": remaining, "returnedItems": len(items)}


@contextmanager
def serving() -> Iterator[Server]:
    """Run a server for the duration of the context."""
    with Server() as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
