"""An ASGI application that takes deliveries and hands their events to functions.

| what comes | what is answered |
|---|---|
| a signed event, handled or known as handled before | 204 |
| one that another request is handling | 409 |
| no POST | 405 |
| a body over the limit | 413, as soon as that is clear |
| no signature, or a wrong one | 401 |
| a body that is not what its trigger delivers, or a handler that raised | 500 |

Rules that hold here:

* A 2xx is a promise: without `background` it is given only after all handlers have returned.
* What failed does not count as seen, so that a server that tries again brings it again.
* No answer and no log line shows a body, a header or a secret.
"""

from __future__ import annotations

import inspect
import logging
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import anyio

from .._checks import is_count, is_number
from ..errors import ConfigurationError, WebhookVerificationError
from ._asgi import BodyTooLargeError, DisconnectedError, answer, headers_of, read, serve_lifespan
from ._payloads import Handlers
from .event import check_delivery, decoded, undecoded
from .seen_store import SeenStore
from .signature import wrapped

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from anyio.abc import TaskGroup

    from ._asgi import Receive, Scope, Send
    from ._payloads import Handler, Register
    from .event import WebhookEvent
    from .signature import Secrets

__all__ = ["WebhookReceiver"]

MAX_BODY = 1_048_576

# Seconds for what has still to be said about an event while everything stops.
_LAST_WORDS = 5.0

_logger = logging.getLogger("calcom_async.webhooks")


class WebhookReceiver(Handlers):
    """Takes deliveries at whatever path it is routed to: `app.add_route("/webhooks/calcom", receiver)`.

    `secret` is as in `verify`. `seen` remembers what was handled, such as `MemorySeenStore()`; without one, an event
    that is delivered twice is handled twice. `max_body` is in bytes.

    With `background=True` the answer does not wait for the handlers; `lifespan` then owns them and waits for them in
    the end, for up to `grace` seconds. An event whose handler fails then is not delivered again: `on_error`, an
    `async def` that gets the event and the exception, is where to keep it. It is called without `background` too.
    Where nobody has entered `lifespan`, handlers run before the answer all the same.
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
        self._secrets, problem = wrapped(secret)
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
        """Register an `async def` that gets the event of every delivery, of triggers that nobody knows, too.

        Handlers run in the order in which they were registered; the first that raises is the last that runs.
        """
        _check_async(handler, "a handler")
        self._handlers.append((None, handler))
        return handler

    def _on(self, triggers: tuple[str, ...]) -> Register[Any]:
        if not triggers or not all(isinstance(trigger, str) and trigger for trigger in triggers):
            raise ConfigurationError("on() takes triggers, as in @receiver.on(WebhookTrigger.BOOKING_CREATED)")

        def register(handler: Handler[Any]) -> Handler[Any]:
            _check_async(handler, "a handler")
            self._handlers.append((frozenset(map(str, triggers)), handler))
            return handler

        return register

    @asynccontextmanager
    async def lifespan(self, app: object = None) -> AsyncIterator[None]:  # noqa: ARG002  # given by the framework
        """Own what runs in the background: `Starlette(lifespan=receiver.lifespan)`, or entered in your own lifespan."""
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
        """Serve one request; also the lifespan, where it is the whole application."""
        if scope["type"] == "lifespan":
            await serve_lifespan(self.lifespan(), receive, send)
        elif scope["type"] == "http":
            await self._serve(scope, receive, send)
        else:
            await send({"type": "websocket.close", "code": 1000, "reason": ""})

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["method"] != "POST":
            await answer(send, 405, "deliveries are POST requests", allow="POST")
            return
        try:
            body = await read(scope, receive, self._max_body)
            headers = headers_of(scope)
            check_delivery(body, headers, self._secrets)
        except DisconnectedError:
            return
        except BodyTooLargeError:
            await answer(send, 413, f"a delivery has at most {self._max_body} bytes", connection="close")
            return
        except WebhookVerificationError as error:
            _logger.warning("a delivery was refused: %s", error)
            await answer(send, 401, str(error))
            return
        status, text = await self._take(undecoded(body, headers))
        await answer(send, status, text)

    async def _take(self, event: WebhookEvent[Any]) -> tuple[int, str]:
        """See to an event that is theirs; the status and the words of the answer."""
        try:
            claim = await self._seen.claim(event.key) if self._seen is not None and event.key else "new"
        except Exception as error:
            await self._failed(event, error)
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
            _logger.warning("nobody has entered the receiver's lifespan: its handlers run before the answer")
        return (204, "") if await self._handle(event) else (500, "the event was not handled")

    async def _handle(self, event: WebhookEvent[Any]) -> bool:
        """Run the handlers and note what came of it; whether all went well."""
        handled = False
        try:
            await self._run(event)
            handled = True
        except Exception as error:
            await self._failed(event, error)
        except anyio.get_cancelled_exc_class():
            with anyio.move_on_after(_LAST_WORDS, shield=True):
                await self._failed(event, TimeoutError("the receiver stopped before the event was handled"))
            raise
        finally:
            # Also when it is cancelled: a key that stays claimed is an event that is lost.
            with anyio.move_on_after(_LAST_WORDS, shield=True):
                await self._settle(event, handled=handled)
        return handled

    async def _run(self, event: WebhookEvent[Any]) -> None:
        typed = decoded(event)
        for triggers, handler in self._handlers:
            if triggers is None or event.trigger in triggers:
                await handler(typed)

    async def _settle(self, event: WebhookEvent[Any], *, handled: bool) -> None:
        if self._seen is None or event.key is None:
            return
        try:
            await (self._seen.done(event.key) if handled else self._seen.release(event.key))
        except Exception:
            # Not a reason to handle again what was handled.
            _logger.exception("the store of seen events failed; %s may be handled twice", event.trigger)

    async def _failed(self, event: WebhookEvent[Any], error: Exception) -> None:
        _logger.error("a delivery of %s was not handled", event.trigger, exc_info=error)
        if self._on_error is None:
            return
        try:
            await self._on_error(event, error)
        except Exception:
            _logger.exception("on_error failed for a delivery of %s", event.trigger)


def _check_async(function: Any, what: str) -> None:
    """A plain function would do its work before anybody notices that there is nothing to await."""
    if callable(function):
        called = (function, inspect.unwrap(function), type(function).__call__)
        if any(inspect.iscoroutinefunction(each) for each in called):
            return
    raise ConfigurationError(f"{what} must be an async def, not {type(function).__name__}")
