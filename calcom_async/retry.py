"""When a call is tried again, and after how long.

Rules that hold here:

* A write that may have been processed is never sent again: Cal.com has no idempotency keys, and a repeated POST books
  twice. Only where it surely was not (refused, DNS, TLS, no connection in time, 429) it is.
* GETs, and operations marked idempotent, are also repeated after a lost connection, a timeout and the statuses that
  pass by themselves.
* The server's word on when to come back (`Retry-After`, else `X-RateLimit-Reset-*` on a 429) beats our own.
* A wait that would outlast the call's deadline is not begun: the error at hand is raised at once.

The decision is a function `(request, outcome, attempt) -> seconds or None`, of which a RetryPolicy is one:

    standard = RetryPolicy()

    def mine(request: Request, outcome: Outcome, attempt: int) -> float | None:
        if request.operation and request.operation.id == "slots_available":
            return None  # the page has to be fast
        return standard(request, outcome, attempt)

    CalcomClient(retry=mine)
"""

from __future__ import annotations

import logging
import random
from typing import TYPE_CHECKING, TypeAlias

from ._checks import is_count, is_number
from ._clock import clock
from ._deadline import remaining, wait
from ._frozen import Frozen
from ._observe import describe, emit, logger
from ._rate.wait import server_wait
from ._status import TOO_MANY_REQUESTS
from .errors import APIConnectionError, ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable

    from .middleware import Answer, Handler, Request

__all__ = ["Outcome", "RetryDecision", "RetryPolicy"]

_PASSING = frozenset({408, 500, 502, 503, 504})

Outcome: TypeAlias = "Answer | APIConnectionError"
"""What an attempt ended in: an answer of any status, or none."""

RetryDecision: TypeAlias = "Callable[[Request, Outcome, int], float | None]"
"""The seconds to wait before the request is sent again, None to leave it at that."""


def _seconds(name: str, value: float) -> float:
    if not (is_number(value) and value >= 0):
        raise ConfigurationError(f"RetryPolicy: {name} must be a number of seconds, 0 or more, not {value!r}")
    return value


def _count(name: str, value: int) -> int:
    if not is_count(value):
        raise ConfigurationError(f"RetryPolicy: {name} must be 1 (no retry) or more, not {value!r}")
    return value


class RetryPolicy(Frozen):
    """How often a call is tried, the first time included, and how long to wait in between (in seconds).

    Without a word from the server, the wait before try n + 1 is drawn evenly from 0 to `first_wait` x 2**(n - 1), at
    most `max_wait` ("full jitter": tasks that failed together do not come back together). Where the server wants more
    than `max_server_wait`, the call fails at once. An attempt that ended in a 429 is not held against the call: it
    counts towards `throttled_attempts` alone.
    """

    __slots__ = ("attempts", "first_wait", "max_server_wait", "max_wait", "throttled_attempts")

    attempts: int
    first_wait: float
    max_wait: float
    max_server_wait: float
    throttled_attempts: int

    def __init__(
        self,
        *,
        attempts: int = 3,
        first_wait: float = 0.5,
        max_wait: float = 8.0,
        max_server_wait: float = 120.0,
        throttled_attempts: int = 10,
    ) -> None:
        self._set(
            attempts=_count("attempts", attempts),
            first_wait=_seconds("first_wait", first_wait),
            max_wait=_seconds("max_wait", max_wait),
            max_server_wait=_seconds("max_server_wait", max_server_wait),
            throttled_attempts=_count("throttled_attempts", throttled_attempts),
        )

    def __call__(self, request: Request, outcome: Outcome, attempt: int) -> float | None:
        """The seconds to wait before trying again, None to give up. `attempt` is 1 after the first try."""
        throttled = request.progress.throttled
        if is_throttled(outcome):
            if self.attempts == 1 or throttled >= self.throttled_attempts:
                return None
        elif attempt - throttled >= self.attempts or not _may_repeat(request, outcome):
            return None
        wanted = None if isinstance(outcome, APIConnectionError) else server_wait(outcome)
        if wanted is None:
            # The exponent is bounded, for 2.0**1024 overflows.
            return random.random() * min(self.max_wait, self.first_wait * 2.0 ** min(attempt - 1, 64))
        return wanted if wanted <= self.max_server_wait else None


def is_throttled(outcome: Outcome) -> bool:
    """Whether it is a 429, which the throttler answers before the operation is reached."""
    return not isinstance(outcome, APIConnectionError) and outcome.status_code == TOO_MANY_REQUESTS


def _may_repeat(request: Request, outcome: Outcome) -> bool:
    if isinstance(outcome, APIConnectionError):
        return outcome.passing and (request.repeatable or outcome.sent == "never")
    return request.repeatable and outcome.status_code in _PASSING


async def retry(request: Request, handler: Handler) -> Answer:
    """Pass the request on until an answer is final or the decision is to give up."""
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
        _tell(request, outcome, seconds)
        await wait(request, seconds)


async def outcome_of(request: Request, handler: Handler) -> Outcome:
    """What becomes of the request: an answer, or the error of none."""
    try:
        return await handler(request)
    except APIConnectionError as error:
        return error


def _tell(request: Request, outcome: Outcome, seconds: float) -> None:
    reason = type(outcome).__name__ if isinstance(outcome, APIConnectionError) else str(outcome.status_code)
    # Being throttled is for the operator to know: it can hold up a call for a minute.
    level = logging.WARNING if is_throttled(outcome) else logging.INFO
    logger.log(
        level, "%s: %s, trying again in %.2f s (attempt %d)", describe(request), reason, seconds, request.attempt
    )
    if request.on_event is not None:
        from .events import RetryEvent

        emit(request, RetryEvent, reason=reason, seconds=seconds)
