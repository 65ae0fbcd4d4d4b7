"""A server on loopback that keeps connections alive, and responds to each request after a while."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

BODY = b'{"status":"success","data":{"id":1}}'
RESPONSE = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s" % (len(BODY), BODY)


class KeepAlive:
    """Runs on an event loop of its own, in a thread; `seconds` is how long a response takes.

    `open` is the number of open connections, `opened` of all so far. After `gather(n)` no request gets a response
    until n are waiting.
    """

    def __init__(self, seconds: float) -> None:
        self.open = self.opened = self._waiting = 0
        self._seconds = seconds
        self._ready = threading.Event()
        self._stop = asyncio.Event()
        self._gathering = 0
        self._thread = threading.Thread(target=lambda: asyncio.run(self._run()))

    def start(self) -> None:
        self._thread.start()
        self._ready.wait(5)

    def stop(self) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(5)

    def settled(self, most: int = 0) -> bool:
        """Whether there are soon at most `most` connections: the server notices later than the client."""
        until = time.monotonic() + 5
        while self.open > most and time.monotonic() < until:
            time.sleep(0.005)
        return self.open <= most

    def gather(self, count: int) -> None:
        self._gathering = count

    async def _run(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._full = asyncio.Event()
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0, backlog=1000)
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        self._ready.set()
        await self._stop.wait()
        server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open += 1
        self.opened += 1
        try:
            while True:
                await reader.readuntil(b"\r\n\r\n")
                await self._pause(reader)
                writer.write(RESPONSE)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass  # the client disconnected
        finally:
            self.open -= 1
            writer.close()

    async def _pause(self, reader: asyncio.StreamReader) -> None:
        if not self._gathering:
            await asyncio.sleep(self._seconds)
            return
        self._waiting += 1
        try:
            while not self._full.is_set():
                if reader.at_eof():
                    raise ConnectionError("the client disconnected")
                if self._waiting >= self._gathering:
                    self._full.set()
                await asyncio.sleep(0.001)
        finally:
            self._waiting -= 1


@contextmanager
def keepalive(seconds: float = 0.0) -> Iterator[KeepAlive]:
    """A running server, stopped at the end."""
    server = KeepAlive(seconds)
    server.start()
    try:
        yield server
    finally:
        server.stop()
