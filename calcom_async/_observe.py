"""The log lines and events of each attempt.

Rules that hold here:

* The logger is `calcom_async`: a DEBUG line for each attempt here, INFO and WARNING lines for what comes in between.
* Lines name the query's parameters but not their values: those hold people's addresses. No header, nothing of a body.
* Without a hook and a DEBUG log, an attempt costs one function call.
* No hook can lose an answer.
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
    """Pass the request on, and tell the log (at DEBUG) and the event hook what became of it."""
    if request.on_event is None and not logger.isEnabledFor(logging.DEBUG):
        return handler(request)
    return _observed(request, handler)


async def _observed(request: Request, handler: Handler) -> RawResponse:
    if request.on_event is not None:
        from .events import RequestEvent

        emit(request, RequestEvent)
    started = perf_counter()
    try:
        answer = await handler(request)
    except BaseException as error:
        _tell(request, None, type(error).__name__, perf_counter() - started)
        raise
    _tell(request, answer, None, perf_counter() - started)
    return answer


def _tell(request: Request, answer: RawResponse | None, error: str | None, elapsed: float) -> None:
    if logger.isEnabledFor(logging.DEBUG):
        outcome = error if answer is None else answer.status_code
        logger.debug("%s: %s in %.0f ms (attempt %d)", describe(request), outcome, elapsed * 1000, request.attempt)
    if request.on_event is None:
        return
    from .events import ResponseEvent
    from .response import RateLimit

    emit(
        request,
        ResponseEvent,
        status_code=answer and answer.status_code,
        error=error,
        elapsed=elapsed,
        size=None if answer is None else len(answer.content),
        rate_limit=answer and RateLimit.from_headers(answer.headers),
    )


def emit(request: Request, kind: type[Event], *others: Callable[[Any], object] | None, **fields: Any) -> None:
    """Hand an event of this kind to the client's hook, if it has one, and others. What they raise goes to the log."""
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
            # A broken dashboard must not lose the answer to a booking.
            logger.exception("the event hook failed on %s", type(event).__name__)


def describe(request: Request) -> str:
    """Method, path and the names of the query's parameters, for a log line."""
    return f"{request.method} {request.path}{'?' if request.query else ''}{'&'.join(request.query)}"
