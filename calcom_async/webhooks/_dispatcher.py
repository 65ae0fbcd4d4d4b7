"""Calls the handlers with an event, once.

Rules of this module:

* An event that was not handled does not count as seen, so a redelivery is handled again.
* However handling ends, by an error or by cancellation, it is reported and the event is released.
* A failing store or `on_error` is logged and changes nothing else.
* No log line contains a body, a header or a secret.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import anyio

from .._model import OpenEnum
from .event import decode_payload

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from ._handlers import Handler
    from .event import WebhookEvent
    from .seen_store import Claim, SeenStore

    OnError: TypeAlias = Callable[[WebhookEvent[Any], Exception], Awaitable[object]]

# Seconds for each step of reporting and releasing an event after its handler was cancelled.
CLEANUP_TIMEOUT = 5.0

_logger = logging.getLogger("calcom_async.webhooks")


class Dispatcher:
    """The handlers in the order in which they were registered, each with its triggers (None for all)."""

    def __init__(self, seen: SeenStore | None, on_error: OnError | None) -> None:
        self.handlers: list[tuple[frozenset[str] | None, Handler[Any]]] = []
        self._seen = seen
        self._on_error = on_error

    async def claim(self, event: WebhookEvent[Any]) -> Claim | Literal["failed"]:
        """Claim the event. Only one that is "new" is to be handled."""
        if self._seen is None or event.key is None:
            return "new"
        try:
            claim = await self._seen.claim(event.key)
            if claim not in ("new", "busy", "done"):
                raise TypeError(f'seen.claim() must return "new", "busy" or "done", not {type(claim).__name__}')
        except Exception as error:
            await self._report(event, error)
            return "failed"
        return claim

    async def handle(self, event: WebhookEvent[Any]) -> bool:
        """Run the handlers, report failure and settle the claim. Returns whether all handlers succeeded."""
        handled = False
        try:
            await self._run(event)
            handled = True
        except Exception as error:
            await self._report(event, error)
        except anyio.get_cancelled_exc_class():
            stopped = TimeoutError("the receiver stopped before the event was handled")
            await self._report(event, stopped, timeout=CLEANUP_TIMEOUT)
            raise
        finally:
            # Even if cancelled: an event whose key stays claimed would be lost.
            await self._settle(event, handled=handled)
        return handled

    async def _run(self, event: WebhookEvent[Any]) -> None:
        typed = decode_payload(event)
        for triggers, handler in self.handlers:
            if triggers is None or event.trigger in triggers:
                await handler(typed)

    async def _settle(self, event: WebhookEvent[Any], *, handled: bool) -> None:
        if self._seen is None or event.key is None:
            return
        try:
            with anyio.fail_after(CLEANUP_TIMEOUT, shield=True):
                await (self._seen.done(event.key) if handled else self._seen.release(event.key))
        except Exception:
            # No reason to ask for the event again: it has been handled.
            effect = "may be handled twice" if handled else "may be taken for being handled"
            _logger.exception("the seen store failed; %s %s", name_of(event), effect)

    async def _report(self, event: WebhookEvent[Any], error: Exception, *, timeout: float | None = None) -> None:
        """Log the error and call `on_error`; with a timeout, despite cancellation."""
        _logger.error("a delivery of %s was not handled", name_of(event), exc_info=error)
        if self._on_error is None:
            return
        try:
            with anyio.fail_after(timeout, shield=timeout is not None):
                await self._on_error(event, error)
        except Exception:
            _logger.exception("on_error failed for a delivery of %s", name_of(event))


def name_of(event: WebhookEvent[Any]) -> str:
    """The trigger, for the log. An unknown one is the sender's text."""
    trigger = event.trigger
    return str(trigger) if trigger is None or isinstance(trigger, OpenEnum) else ascii(trigger[:60])
