"""An ASGI application that receives deliveries and calls handlers with their events.

| request | response |
|---|---|
| a signed event that was handled, now or earlier | 204 |
| a body that differs from its Content-Length, or an invalid or ambiguous Content-Length | 400 |
| a missing or wrong signature | 401 |
| a method other than POST | 405 |
| an event that another request is handling | 409 |
| a body over the limit | 413, as soon as that is known |
| a body that does not have its trigger's shape, or a handler that raised | 500 |
| an event while `max_background` others are being handled | 503, with Retry-After |

Rules of this module:

* A 2xx is a promise: without `background` it is sent only after all handlers have returned.
* A request is read and verified before anything else happens with it, and nothing of it is sent back.
"""

from __future__ import annotations

import inspect
import logging
from contextlib import asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

from .._checks import is_count, is_number
from ..errors import ConfigurationError, WebhookVerificationError
from ._asgi import (
    BodyTooLargeError,
    DisconnectedError,
    InvalidRequestError,
    Response,
    decode_headers,
    read_body,
    respond,
    serve_lifespan,
)
from ._background import BackgroundTasks
from ._dispatcher import CLEANUP_TIMEOUT, Dispatcher, name_of
from ._handlers import Handlers
from .event import parse_envelope, verify_delivery
from .seen_store import SeenStore
from .signature import wrap_secrets

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from ._asgi import Receive, Scope, Send
    from ._background import Slot
    from ._dispatcher import OnError
    from ._handlers import Handler, Register
    from .event import WebhookEvent
    from .signature import Secrets

__all__ = ["WebhookReceiver"]

MAX_BODY = 1_048_576

_HANDLED = Response(204)
_NOT_HANDLED = Response(500, "the event was not handled")
_CLAIMED = {
    "done": _HANDLED,
    "busy": Response(409, "the event is being handled"),
    "failed": _NOT_HANDLED,
}
_FULL = Response(503, "too many events are being handled", {"retry-after": "5"})

_logger = logging.getLogger("calcom_async.webhooks")


class WebhookReceiver(Handlers):
    """Receives deliveries at the path it is routed to: `Route("/webhooks/calcom", receiver)`.

    `secret` is the same as for `verify`. `seen` remembers handled events, for example `MemorySeenStore()`; without it,
    an event that is delivered twice is handled twice. `max_body` is in bytes.

    With `background=True` the response does not wait for the handlers. Up to `max_background` events are handled at
    once; more are rejected with 503 and not handled, so that the sender tries again. Handlers that may hang should set
    a timeout, since each keeps its place. `lifespan`, however it exits, waits up to `grace` seconds for the handlers
    and then cancels them. If `lifespan` has not been entered, handlers run before the response regardless.

    `on_error` is an `async def` that is called with an event and the exception if its handlers failed, with or without
    `background`. Use it to store the event: after a 204 it is not delivered again, and not every server retries.
    """

    def __init__(
        self,
        *,
        secret: Secrets | None = None,
        seen: SeenStore | None = None,
        background: bool = False,
        max_background: int = 100,
        on_error: OnError | None = None,
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
        if not is_count(max_background):
            raise ConfigurationError(f"max_background must be a number of events, at least 1, not {max_background!r}")
        if not is_count(max_body):
            raise ConfigurationError(f"max_body must be a number of bytes, at least 1, not {max_body!r}")
        if not (is_number(grace) and grace >= 0):
            raise ConfigurationError(f"grace must be a number of seconds, at least 0, not {grace!r}")
        self._dispatcher = Dispatcher(seen, on_error)
        self._background = background
        self._max_background = max_background
        self._max_body = max_body
        self._grace = grace
        self._entered = False
        self._tasks: BackgroundTasks | None = None
        self._warned = False

    def on_any(self, handler: Handler[Any]) -> Handler[Any]:
        """Register an `async def` that is called with the event of every delivery, including unknown triggers.

        Handlers run in the order in which they were registered. If one raises, the later ones do not run.
        """
        _check_async(handler, "a handler")
        self._dispatcher.handlers.append((None, handler))
        return handler

    def _on(self, triggers: tuple[str, ...]) -> Register[Any]:
        if not triggers or not all(isinstance(trigger, str) and trigger for trigger in triggers):
            raise ConfigurationError("on() needs triggers, as in @receiver.on(WebhookTrigger.BOOKING_CREATED)")

        def register(handler: Handler[Any]) -> Handler[Any]:
            _check_async(handler, "a handler")
            self._dispatcher.handlers.append((frozenset(map(str, triggers)), handler))
            return handler

        return register

    @asynccontextmanager
    async def lifespan(self, app: object = None) -> AsyncIterator[None]:  # noqa: ARG002  # the framework passes it
        """Run background handlers: `Starlette(lifespan=receiver.lifespan)`, or enter it in your own lifespan.

        It may be entered and exited in different tasks, as test fixtures do. An exception of the application passes
        through unchanged, after the handlers have had their `grace`.
        """
        if self._entered:
            raise ConfigurationError("the receiver's lifespan is already entered")
        self._entered = True
        try:
            if self._background:
                async with self._running():
                    yield
            else:
                yield
        finally:
            self._entered = False

    @asynccontextmanager
    async def _running(self) -> AsyncIterator[None]:
        self._tasks = tasks = BackgroundTasks(self._max_background)
        try:
            yield
        finally:
            self._tasks = None
            await tasks.aclose(self._grace, cleanup=2 * CLEANUP_TIMEOUT)

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
            await respond(scope, send, Response(405, "deliveries must be POST requests", {"allow": "POST"}))
            return
        try:
            body = await read_body(scope, receive, self._max_body)
            headers = decode_headers(scope)
            verify_delivery(body, headers, self._secrets)
        except DisconnectedError:
            return
        except BodyTooLargeError:
            await respond(scope, send, Response(413, f"the body exceeds {self._max_body} bytes"), close=True)
            return
        except InvalidRequestError as error:
            _logger.warning("rejected a request: %s", error)
            await respond(scope, send, Response(400, str(error)), close=True)
            return
        except WebhookVerificationError as error:
            _logger.warning("rejected a delivery: %s", error)
            await respond(scope, send, Response(401, str(error)))
            return
        await respond(scope, send, await self._accept(parse_envelope(body, headers)))

    async def _accept(self, event: WebhookEvent[Any]) -> Response:
        """Handle a verified event, or leave it to the background."""
        if self._tasks is None or not self._tasks.is_here:
            self._warn_without_lifespan()
            return await self._claim_and_handle(event)
        # The slot comes before the claim: an event that is claimed has a place.
        with self._tasks.slot() as slot:
            if slot is None:
                _logger.warning("rejected %s: %d events are being handled", name_of(event), self._max_background)
                return _FULL
            return await self._claim_and_handle(event, slot)

    def _warn_without_lifespan(self) -> None:
        if self._background and not self._warned:
            self._warned = True
            _logger.warning("the receiver's lifespan is not entered: handlers run before the response")

    async def _claim_and_handle(self, event: WebhookEvent[Any], slot: Slot | None = None) -> Response:
        claim = await self._dispatcher.claim(event)
        if claim != "new":
            return _CLAIMED[claim]
        work = partial(self._dispatcher.handle, event)
        if slot is not None and slot.start(work):
            return _HANDLED
        return _HANDLED if await work() else _NOT_HANDLED


def _check_async(function: Any, what: str) -> None:
    """A plain function would do its work before the missing awaitable is noticed."""
    if callable(function):
        called = (function, inspect.unwrap(function), type(function).__call__)
        if any(inspect.iscoroutinefunction(each) for each in called):
            return
    raise ConfigurationError(f"{what} must be an async def, not {type(function).__name__}")
