"""Retry a call as long as its policy says so."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from ._clock import clock
from ._deadline import remaining, wait
from ._observe import describe, emit, logger
from ._status import TOO_MANY_REQUESTS
from .errors import APIConnectionError

if TYPE_CHECKING:
    from ._request import Handler, Outcome, RawResponse, Request


async def retry_layer(request: Request, handler: Handler) -> RawResponse:
    """Pass the request on until a response is final or the policy gives up."""
    progress = request.progress
    while True:
        progress.attempts += 1
        outcome = await outcome_of(request, handler)
        if is_throttled(outcome):
            progress.throttled += 1
        seconds = None
        if request.retry is not None and progress.attempts < clock().attempts:
            seconds = request.retry(request, outcome, progress.attempts)
        if seconds is None or seconds >= remaining(request):
            if isinstance(outcome, APIConnectionError):
                outcome.attempts = progress.attempts
                raise outcome
            return outcome
        _log(request, outcome, seconds)
        await wait(request, seconds)


async def outcome_of(request: Request, handler: Handler) -> Outcome:
    """The outcome of the request: a response, or the error if there is none."""
    try:
        return await handler(request)
    except APIConnectionError as error:
        return error


def is_throttled(outcome: Outcome) -> bool:
    """Whether it is a 429, which the throttler sends before the operation is reached."""
    return not isinstance(outcome, APIConnectionError) and outcome.status_code == TOO_MANY_REQUESTS


def _log(request: Request, outcome: Outcome, seconds: float) -> None:
    reason = type(outcome).__name__ if isinstance(outcome, APIConnectionError) else str(outcome.status_code)
    # Operators should see throttling: it can hold up a call for a minute.
    level = logging.WARNING if is_throttled(outcome) else logging.INFO
    logger.log(level, "%s: %s, retrying in %.2f s (attempt %d)", describe(request), reason, seconds, request.attempt)
    if request.on_event is not None:
        from .events import RetryEvent

        emit(request, RetryEvent, reason=reason, seconds=seconds)
