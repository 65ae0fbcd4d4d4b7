"""A server on loopback that enforces a rate limit as Cal.com does, on a clock that may run fast."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager

from calcom_async._clock import Clock
from calcom_async.sandbox.throttle import Throttle

from .faulty import Call, Reply, faulty

BODY = b'{"status":"success","data":{"id":1}}'
REFUSED = b'{"status":"error","error":{"code":"ThrottlerException","message":"Too many requests."}}'


class FastClock(Clock):
    """A fast clock, for the client."""

    def __init__(self, speed: float) -> None:
        self.speed = speed

    def now(self) -> float:
        return super().now() * self.speed

    async def sleep(self, seconds: float, until: object = None) -> None:
        await super().sleep(seconds / self.speed, until)  # type: ignore[arg-type]


class Throttled:
    """Records the times of accepted and refused requests on its own clock."""

    def __init__(self, limit: int, speed: float, latency: float) -> None:
        self.url = ""
        self.accepted: list[float] = []
        self.refused: list[float] = []
        self._speed = speed
        self._latency = latency
        self._throttle = Throttle(limit, self._elapsed)

    def _elapsed(self) -> float:
        return time.monotonic() * self._speed

    async def serve(self, call: Call) -> Reply:
        allowed, headers = self._throttle.hit(call.headers["authorization"])
        (self.accepted if allowed else self.refused).append(self._elapsed())
        if self._latency:
            await asyncio.sleep(self._latency)
        lines = tuple(f"{name}: {value}" for name, value in headers.items())
        return Reply(200, BODY, lines) if allowed else Reply(429, REFUSED, lines)


@contextmanager
def throttled(*, limit: int = 120, speed: float = 1.0, latency: float = 0.0) -> Iterator[Throttled]:
    """A running server, stopped at the end; `latency` is in real seconds."""
    server = Throttled(limit, speed, latency)
    with faulty(server.serve, lambda _call: None) as (url, _):
        server.url = url
        yield server
