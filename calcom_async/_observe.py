"""The log line of each attempt. It names the query's parameters but not their values: those hold people's addresses."""

from __future__ import annotations

import logging
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .middleware import Answer, Handler, Request

logger = logging.getLogger("calcom_async")


async def observe(request: Request, handler: Handler) -> Answer:
    """Pass the request on and log, at DEBUG, what became of it."""
    if not logger.isEnabledFor(logging.DEBUG):
        return await handler(request)

    started = perf_counter()
    try:
        answer = await handler(request)
    except Exception as error:
        _log(request, type(error).__name__, started)
        raise
    _log(request, str(answer.status_code), started)
    return answer


def describe(request: Request) -> str:
    """Method, path and the names of the query's parameters, for a log line."""
    return f"{request.method} {request.path}{'?' if request.query else ''}{'&'.join(request.query)}"


def _log(request: Request, outcome: str, started: float) -> None:
    milliseconds = (perf_counter() - started) * 1000
    logger.debug("%s: %s in %.0f ms (attempt %d)", describe(request), outcome, milliseconds, request.attempt)
