"""Send webhook deliveries.

Deliveries are sent over real HTTP by a background thread, so no API call waits for a receiver, whatever event loop
serves it; or they are passed to a callback in this process, before the API call gets its response. Each is attempted
once. Failures are recorded in the delivery and do not affect anything else.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import inspect
import queue
import threading
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeAlias

import anyio.to_thread
from attrs import define, field

from .._http import plain_client

if TYPE_CHECKING:
    from datetime import datetime

_TIMEOUT = 10.0
NO_SECRET = "no-secret-provided"


@define
class Delivery:
    """One webhook delivery and its outcome.

    `body` is the raw body that the signature header covers. `status_code` is the receiver's response; `error` says why
    there is none. Both are None until the delivery has been attempted (see `Sandbox.settle`), and with a callback.
    """

    trigger: str
    url: str
    headers: dict[str, str]
    body: bytes
    at: datetime
    status_code: int | None = None
    error: str | None = None


Callback: TypeAlias = Callable[[Delivery], Awaitable[Any] | Any]


def sign(body: bytes, secret: str | None) -> str:
    """The signature header: hex HMAC-SHA256 of the raw body, or the literal that means no secret."""
    if not secret:
        return NO_SECRET
    return hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


@define
class Courier:
    """Sends deliveries. `made` lists all deliveries so far."""

    callback: Callback | None = None
    made: list[Delivery] = field(factory=list)
    _waiting: list[Delivery] = field(factory=list)
    _queue: queue.Queue[Delivery | None] = field(factory=queue.Queue)
    _thread: threading.Thread | None = None

    def send(self, delivery: Delivery) -> None:
        """Queue a delivery."""
        self.made.append(delivery)
        if self.callback is not None:
            self._waiting.append(delivery)
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="calcom-sandbox-webhooks", daemon=True)
            self._thread.start()
        self._queue.put(delivery)

    async def flush(self) -> None:
        """Call the callback with each waiting delivery."""
        while self._waiting and self.callback is not None:
            delivery = self._waiting.pop(0)
            try:
                outcome = self.callback(delivery)
                if inspect.isawaitable(outcome):
                    await outcome
            except Exception as error:
                delivery.error = repr(error)

    async def settle(self) -> None:
        """Wait until all deliveries have been attempted."""
        await self.flush()
        await anyio.to_thread.run_sync(self._queue.join)

    async def aclose(self) -> None:
        """Attempt the remaining deliveries and stop."""
        if self._thread is not None:
            self._queue.put(None)
            await anyio.to_thread.run_sync(self._thread.join)
            self._thread = None

    def _work(self) -> None:
        asyncio.run(self._deliver_all())

    async def _deliver_all(self) -> None:
        async with plain_client(timeout=_TIMEOUT) as client:
            while (delivery := self._queue.get()) is not None:
                try:
                    response = await client.post(delivery.url, content=delivery.body, headers=delivery.headers)
                    delivery.status_code = response.status_code
                except Exception as error:  # an invalid URL, no server, no response: up to the receiver
                    delivery.error = repr(error)
                finally:
                    self._queue.task_done()
            self._queue.task_done()
