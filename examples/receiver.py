"""A minimal web server that receives webhook deliveries and keeps them."""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Self


class Receiver:
    """Listens on a free loopback port and queues the deliveries it receives."""

    def __init__(self) -> None:
        self._deliveries: asyncio.Queue[tuple[dict[str, str], bytes]] = asyncio.Queue()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._take, "127.0.0.1", 0)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._server.close()
        await self._server.wait_closed()

    @property
    def url(self) -> str:
        """The URL to deliver to."""
        port = self._server.sockets[0].getsockname()[1]
        return f"http://127.0.0.1:{port}/webhooks"

    async def next(self) -> tuple[dict[str, str], bytes]:
        """The headers (names in lowercase) and the body of the next delivery."""
        return await self._deliveries.get()

    async def _take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:] if line)}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
        await writer.drain()
        writer.close()
        await self._deliveries.put((headers, body))
