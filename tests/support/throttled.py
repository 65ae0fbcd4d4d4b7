"""A server on loopback that enforces a rate limit as Cal.com does, on a clock that may run fast."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from calcom_async._clock import Clock
from calcom_async.sandbox.throttle import Throttle

BODY = b'{"status":"success","data":{"id":1}}'
REFUSED = b'{"status":"error","error":{"code":"ThrottlerException","message":"Too many requests."}}'


class FastClock(Clock):
    """A clock on which time flies, for the client."""

    def __init__(self, speed: float) -> None:
        self.speed = speed

    def now(self) -> float:
        return super().now() * self.speed

    async def sleep(self, seconds: float, until: object = None) -> None:
        await super().sleep(seconds / self.speed, until)  # type: ignore[arg-type]


class Throttled:
    """Counts what it lets through and what it refuses, by the time on its own clock since the first request."""

    def __init__(self, limit: int, speed: float, latency: float) -> None:
        self.accepted: list[float] = []
        self.refused: list[float] = []
        self._speed = speed
        self._latency = latency
        self._throttle = Throttle(limit, self._elapsed)
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()
        self._ready.wait(5)

    def _elapsed(self) -> float:
        return time.monotonic() * self._speed

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(asyncio.start_server(self._serve, "127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        self._ready.set()
        self._loop.run_forever()
        server.close()
        for task in asyncio.all_tasks(self._loop):
            task.cancel()
        self._loop.run_until_complete(asyncio.sleep(0.01))
        self._loop.close()

    def stop(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).lower()
                caller = head.partition(b"authorization: ")[2].partition(b"\r\n")[0].decode()
                let_in, headers = self._throttle.hit(caller)
                (self.accepted if let_in else self.refused).append(self._elapsed())
                if self._latency:
                    await asyncio.sleep(self._latency)
                body = BODY if let_in else REFUSED
                lines = [f"HTTP/1.1 {200 if let_in else 429} X", f"content-length: {len(body)}"]
                lines += [f"{name}: {value}" for name, value in headers.items()]
                writer.write("\r\n".join(lines).encode() + b"\r\n\r\n" + body)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            writer.close()


@contextmanager
def throttled(*, limit: int = 120, speed: float = 1.0, latency: float = 0.0) -> Iterator[Throttled]:
    """A running server, stopped at the end; `latency` is in real seconds."""
    server = Throttled(limit, speed, latency)
    try:
        yield server
    finally:
        server.stop()
