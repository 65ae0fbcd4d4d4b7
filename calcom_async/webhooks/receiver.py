"""An ASGI application that receives deliveries and calls handlers with their events.

| request | response |
|---|---|
| a signed event that was handled, now or earlier | 204 |
| an event that another request is handling | 409 |
| a method other than POST | 405 |
| a body over the limit | 413, as soon as that is known |
| a missing or wrong signature | 401 |
| a body that does not have its trigger's shape, or a handler that raised | 500 |

Rules of this module:

* A 2xx is a promise: without `background` it is sent only after all handlers have returned.
* An event whose handler failed does not count as seen, so a redelivery is handled again.
* No response and no log line contains a body, a header or a secret.
"""

from __future__ import annotations

import inspect
import logging
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import anyio

from .._checks import is_count, is_number
from ..errors import ConfigurationError, WebhookVerificationError
from ._asgi import BodyTooLargeError, DisconnectedError, decode_headers, read_body, respond, serve_lifespan
from ._handlers import Handlers
from .event import decode_payload, parse_envelope, verify_delivery
from .seen_store import SeenStore
from .signature import wrap_secrets

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from anyio.abc import TaskGroup

    from ._asgi import Receive, Scope, Send
    from ._handlers import Handler, Register
    from .event import WebhookEvent
    from .signature import Secrets

__all__ = ["WebhookReceiver"]

MAX_BODY = 1_048_576

# Seconds to report and release an event after its handler was cancelled.
_CLEANUP_TIMEOUT = 5.0

_logger = logging.getLogger("calcom_async.webhooks")


class WebhookReceiver(Handlers):
    """Receives deliveries at the path it is routed to: `app.add_route("/webhooks/calcom", receiver)`.

    `secret` is the same as for `verify`. `seen` remembers handled events, for example `MemorySeenStore()`; without it,
    an event that is delivered twice is handled twice. `max_body` is in bytes.

    With `background=True` the response does not wait for the handlers; they run inside `lifespan`, which waits up to
    `grace` seconds for them when it exits. An event whose handler then fails is not delivered again: use `on_error`, an
    `async def` that gets the event and the exception, to store it. It is called without `background` too. If
    `lifespan` has not been entered, handlers run before the response regardless.
    """

    def __init__(
        self,
        *,
        secret: Secrets | None = None,
        seen: SeenStore | None = None,
        background: bool = False,
        on_error: Callable[[WebhookEvent[Any], Exception], Awaitable[object]] | None = None,
        max_body: int = MAX_BODY,
        grace: float = 30.0,
    ) -> None:
        self._secrets, problem = wrap_secrets(secret)
        del secret
        if problem:
            raise ConfigurationError(problem)
        if seen is not None and (isinstance(seen, type) or not isinstance(seen, SeenStore)):
            raise ConfigurationError(
                "seen must have the methods of calcom_async.webhooks.SeenStore, as MemorySeenStore() has"
            )
        if on_error is not None:
            _check_async(on_error, "on_error")
        if not is_count(max_body):
            raise ConfigurationError(f"max_body must be a number of bytes, at least 1, not {max_body!r}")
        if not (is_number(grace) and grace >= 0):
            raise ConfigurationError(f"grace must be a number of seconds, at least 0, not {grace!r}")
        self._seen = seen
        self._background = background
        self._on_error = on_error
        self._max_body = max_body
        self._grace = grace
        self._handlers: list[tuple[frozenset[str] | None, Handler[Any]]] = []
        self._group: TaskGroup | None = None
        self._warned = False

    def on_any(self, handler: Handler[Any]) -> Handler[Any]:
        """Register an `async def` that is called with the event of every delivery, including unknown triggers.

        Handlers run in the order in which they were registered. If one raises, the later ones do not run.
        """
        _check_async(handler, "a handler")
        self._handlers.append((None, handler))
        return handler

    def _on(self, triggers: tuple[str, ...]) -> Register[Any]:
        if not triggers or not all(isinstance(trigger, str) and trigger for trigger in triggers):
            raise ConfigurationError("on() needs triggers, as in @receiver.on(WebhookTrigger.BOOKING_CREATED)")

        def register(handler: Handler[Any]) -> Handler[Any]:
            _check_async(handler, "a handler")
            self._handlers.append((frozenset(map(str, triggers)), handler))
            return handler

        return register

    @asynccontextmanager
    async def lifespan(self, app: object = None) -> AsyncIterator[None]:  # noqa: ARG002  # the framework passes it
        """Run background handlers: `Starlette(lifespan=receiver.lifespan)`, or enter it in your own lifespan."""
        if self._group is not None:
            raise ConfigurationError("the receiver's lifespan is already entered")
        async with anyio.create_task_group() as group:
            self._group = group
            try:
                yield
            finally:
                self._group = None
                group.cancel_scope.deadline = anyio.current_time() + self._grace

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request, or the lifespan if the receiver is the whole application."""
        if scope["type"] == "lifespan":
            await serve_lifespan(self.lifespan(), receive, send)
        elif scope["type"] == "http":
            await self._serve(scope, receive, send)
        else:
            await send({"type": "websocket.close", "code": 1000, "reason": ""})

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["method"] != "POST":
            await respond(send, 405, "deliveries must be POST requests", allow="POST")
            return
        try:
            body = await read_body(scope, receive, self._max_body)
            headers = decode_headers(scope)
            verify_delivery(body, headers, self._secrets)
        except DisconnectedError:
            return
        except BodyTooLargeError:
            await respond(send, 413, f"the body exceeds {self._max_body} bytes", connection="close")
            return
        except WebhookVerificationError as error:
            _logger.warning("rejected a delivery: %s", error)
            await respond(send, 401, str(error))
            return
        status, text = await self._accept(parse_envelope(body, headers))
        await respond(send, status, text)

    async def _accept(self, event: WebhookEvent[Any]) -> tuple[int, str]:
        """Handle a verified event; returns the status and text of the response."""
        try:
            claim = await self._seen.claim(event.key) if self._seen is not None and event.key else "new"
        except Exception as error:
            await self._report(event, error)
            return 500, "the event was not handled"
        if claim == "busy":
            return 409, "the event is being handled"
        if claim == "done":
            return 204, ""
        if self._group is not None and self._background:
            self._group.start_soon(self._handle, event)
            return 204, ""
        if self._background and not self._warned:
            self._warned = True
            _logger.warning("the receiver's lifespan is not entered: handlers run before the response")
        return (204, "") if await self._handle(event) else (500, "the event was not handled")

    async def _handle(self, event: WebhookEvent[Any]) -> bool:
        """Run the handlers, report failure and settle the claim. Returns whether all handlers succeeded."""
        handled = False
        try:
            await self._run(event)
            handled = True
        except Exception as error:
            await self._report(event, error)
        except anyio.get_cancelled_exc_class():
            with anyio.move_on_after(_CLEANUP_TIMEOUT, shield=True):
                await self._report(event, TimeoutError("the receiver stopped before the event was handled"))
            raise
        finally:
            # Even if cancelled: an event whose key stays claimed would be lost.
            with anyio.move_on_after(_CLEANUP_TIMEOUT, shield=True):
                await self._settle(event, handled=handled)
        return handled

    async def _run(self, event: WebhookEvent[Any]) -> None:
        typed = decode_payload(event)
        for triggers, handler in self._handlers:
            if triggers is None or event.trigger in triggers:
                await handler(typed)

    async def _settle(self, event: WebhookEvent[Any], *, handled: bool) -> None:
        if self._seen is None or event.key is None:
            return
        try:
            await (self._seen.done(event.key) if handled else self._seen.release(event.key))
        except Exception:
            # No reason to ask for the event again: it has been handled.
            _logger.exception("the seen store failed; %s may be handled twice", event.trigger)

    async def _report(self, event: WebhookEvent[Any], error: Exception) -> None:
        _logger.error("a delivery of %s was not handled", event.trigger, exc_info=error)
        if self._on_error is None:
            return
        try:
            await self._on_error(event, error)
        except Exception:
            _logger.exception("on_error failed for a delivery of %s", event.trigger)


def _check_async(function: Any, what: str) -> None:
    """A plain function would do its work before the missing awaitable is noticed."""
    if callable(function):
        called = (function, inspect.unwrap(function), type(function).__call__)
        if any(inspect.iscoroutinefunction(each) for each in called):
            return
    raise ConfigurationError(f"{what} must be an async def, not {type(function).__name__}")
