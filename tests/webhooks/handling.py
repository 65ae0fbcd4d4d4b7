"""Handlers, stores and receivers to test with."""

from __future__ import annotations

from typing import Any

import anyio

from calcom_async.webhooks import MemorySeenStore, WebhookEvent, WebhookReceiver

from .deliveries import SECRET


class Notes:
    """A handler that records its events and raises the first `failures` times."""

    def __init__(self, failures: int = 0) -> None:
        self.events: list[WebhookEvent[Any]] = []
        self.errors: list[Exception] = []
        self._failures = failures

    async def __call__(self, event: WebhookEvent[Any]) -> None:
        self.events.append(event)
        if self._failures:
            self._failures -= 1
            raise RuntimeError("the database is down")

    async def on_error(self, event: WebhookEvent[Any], error: Exception) -> None:
        self.errors.append(error)

    @property
    def triggers(self) -> list[str]:
        return [str(event.trigger) for event in self.events]


class BrokenStore:
    """A store whose given methods fail."""

    def __init__(self, *broken: str) -> None:
        self.broken = broken

    async def claim(self, key: str) -> Any:
        return self._act("claim", "new")

    async def done(self, key: str) -> None:
        self._act("done", None)

    async def release(self, key: str) -> None:
        self._act("release", None)

    def _act(self, name: str, result: Any) -> Any:
        if name in self.broken:
            raise ConnectionError("no store")
        return result


class FarStore(MemorySeenStore):
    """A store that is slow to release, as one behind a network is."""

    async def release(self, key: str) -> None:
        await anyio.sleep(0)
        await super().release(key)


def receiver(notes: Notes, **options: Any) -> WebhookReceiver:
    """A receiver that passes every event to one handler."""
    made = WebhookReceiver(secret=SECRET, **options)
    made.on_any(notes)
    return made
