"""The log lines and events of each attempt.

Rules:

* The logger is `calcom_async`: one DEBUG line per attempt, INFO and WARNING lines for waits and retries.
* Log lines name query parameters but not their values, which contain people's addresses. No headers, no bodies.
* Without a hook and without DEBUG logging, an attempt costs one function call.
* A failing hook never loses a response.
"""

from __future__ import annotations

import logging
from time import perf_counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from ._request import Handler, RawResponse, Request
    from .events import Event

logger = logging.getLogger("calcom_async")


def observe_layer(request: Request, handler: Handler) -> Awaitable[RawResponse]:
    """Pass the request on, and report its outcome to the log (at DEBUG) and the event hook."""
    if request.on_event is None and not logger.isEnabledFor(logging.DEBUG):
        return handler(request)
    return _observed(request, handler)


async def _observed(request: Request, handler: Handler) -> RawResponse:
    if request.on_event is not None:
        from .events import RequestEvent

        emit(request, RequestEvent)
    started = perf_counter()
    try:
        response = await handler(request)
    except BaseException as error:
        _report(request, None, type(error).__name__, perf_counter() - started)
        raise
    _report(request, response, None, perf_counter() - started)
    return response


def _report(request: Request, response: RawResponse | None, error: str | None, elapsed: float) -> None:
    if logger.isEnabledFor(logging.DEBUG):
        outcome = error if response is None else response.status_code
        logger.debug("%s: %s in %.0f ms (attempt %d)", describe(request), outcome, elapsed * 1000, request.attempt)
    if request.on_event is None:
        return
    from .events import ResponseEvent
    from .response import RateLimit

    emit(
        request,
        ResponseEvent,
        status_code=response and response.status_code,
        error=error,
        elapsed=elapsed,
        size=None if response is None else len(response.content),
        rate_limit=response and RateLimit.from_headers(response.headers),
    )


def emit(request: Request, kind: type[Event], *others: Callable[[Any], object] | None, **fields: Any) -> None:
    """Call the client's hook, if any, and the others with an event of this kind. Their exceptions are logged."""
    hooks = [hook for hook in (request.on_event, *others) if hook is not None]
    if not hooks:
        return
    event = kind(
        call=request.progress.number,
        operation=request.operation_id,
        method=request.method,
        path=request.path,
        attempt=request.attempt,
        **fields,
    )
    for hook in hooks:
        try:
            hook(event)
        except Exception:
            # A broken dashboard must not lose the response to a booking.
            logger.exception("the event hook failed on %s", type(event).__name__)


def describe(request: Request) -> str:
    """Method, path and the names of the query parameters, for a log line."""
    return f"{request.method} {request.path}{'?' if request.query else ''}{'&'.join(request.query)}"
