"""When a call is tried again, and after how long.

Rules that hold here:

* A write that may have been processed is never sent again: Cal.com has no idempotency keys, and a repeated POST books
  twice. Only where it surely was not (refused, DNS, TLS, no connection in time, 429) it is.
* GETs, and operations marked idempotent, are also repeated after a lost connection, a timeout and the statuses that
  pass by themselves.
* The server's word on when to come back (`Retry-After`, else `X-RateLimit-Reset-*` on a 429) beats our own.
* A wait that would outlast the call's deadline is not begun: the error at hand is raised at once.
"""

from __future__ import annotations

import logging
import math
import random
import time
from typing import TYPE_CHECKING, TypeAlias

from ._frozen import Frozen
from ._observe import describe, logger
from .errors import APIConnectionError, ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from .middleware import Answer, Handler, Request

__all__ = ["RetryPolicy"]

TOO_MANY_REQUESTS = 429
_PASSING = frozenset({408, TOO_MANY_REQUESTS, 500, 502, 503, 504})

Outcome: TypeAlias = "Answer | APIConnectionError"


async def _anyio_sleep(seconds: float) -> None:
    import anyio

    await anyio.sleep(seconds)


def _draw() -> float:
    # A function of the module, so that a policy can be pickled; it does not take the generator along.
    return random.random()


def _seconds(name: str, value: float) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or math.isnan(value) or value < 0:
        raise ConfigurationError(f"RetryPolicy: {name} must be a number of seconds, 0 or more, not {value!r}")
    return value


class RetryPolicy(Frozen):
    """How often a call is tried, the first time included, and how long to wait in between (in seconds).

    Without a word from the server, the wait before try n + 1 is drawn evenly from 0 to `first_wait` x 2**(n - 1), at
    most `max_wait` ("full jitter": tasks that failed together do not come back together). Where the server wants more
    than `max_server_wait`, the call fails at once. `sleep` and `random` are there for tests that cannot wait.
    """

    __slots__ = ("_random", "_sleep", "attempts", "first_wait", "max_server_wait", "max_wait")

    attempts: int
    first_wait: float
    max_wait: float
    max_server_wait: float
    _sleep: Callable[[float], Awaitable[None]]
    _random: Callable[[], float]

    def __init__(
        self,
        *,
        attempts: int = 3,
        first_wait: float = 0.5,
        max_wait: float = 8.0,
        max_server_wait: float = 120.0,
        sleep: Callable[[float], Awaitable[None]] = _anyio_sleep,
        random: Callable[[], float] = _draw,
    ) -> None:
        if isinstance(attempts, bool) or not isinstance(attempts, int) or attempts < 1:
            raise ConfigurationError(f"RetryPolicy: attempts must be 1 (no retry) or more, not {attempts!r}")
        self._set(
            attempts=attempts,
            first_wait=_seconds("first_wait", first_wait),
            max_wait=_seconds("max_wait", max_wait),
            max_server_wait=_seconds("max_server_wait", max_server_wait),
            _sleep=sleep,
            _random=random,
        )

    async def sleep(self, seconds: float) -> None:
        """Let the time pass."""
        await self._sleep(seconds)

    def wait(self, request: Request, outcome: Outcome, attempt: int) -> float | None:
        """The seconds to wait before trying again, None to give up. `attempt` is 1 after the first try."""
        if attempt >= self.attempts or not _may_repeat(request, outcome):
            return None
        wanted = None if isinstance(outcome, APIConnectionError) else server_wait(outcome)
        if wanted is None:
            # The exponent is bounded, for 2.0**1024 overflows.
            return self._random() * min(self.max_wait, self.first_wait * 2.0 ** min(attempt - 1, 64))
        return wanted if wanted <= self.max_server_wait else None


def _may_repeat(request: Request, outcome: Outcome) -> bool:
    if isinstance(outcome, APIConnectionError):
        return request.repeatable or outcome.sent == "never"
    # The throttler answers 429 before the operation is reached.
    return outcome.status_code == TOO_MANY_REQUESTS or (request.repeatable and outcome.status_code in _PASSING)


def server_wait(answer: Answer, *, now: float | None = None) -> float | None:
    """How many seconds the server wants to be left alone; None where it does not say. `now` is a UNIX time."""
    moment = time.time() if now is None else now
    if (text := answer.headers.get("retry-after")) is not None:
        wait = _retry_after(text, moment)
        if wait is not None:
            return wait
    return _until_reset(answer, moment) if answer.status_code == TOO_MANY_REQUESTS else None


def _retry_after(text: str, now: float) -> float | None:
    """Seconds, or an HTTP date."""
    try:
        seconds = float(text)
        return seconds if math.isfinite(seconds) and seconds >= 0 else None
    except ValueError:
        pass
    from email.utils import parsedate_to_datetime

    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - now)
    except (ValueError, OverflowError):
        return None


def _until_reset(answer: Answer, now: float) -> float | None:
    from .response import RateLimit

    limits = RateLimit.from_headers(answer.headers, now=now)
    if limits is None:
        return None
    return max((window.reset_after for window in limits.exhausted if window.reset_after is not None), default=None)


async def retry(request: Request, handler: Handler) -> Answer:
    """Pass the request on until an answer is final or the policy gives up."""
    while True:
        request.progress.attempts += 1
        outcome = await _outcome(request, handler)
        wait = None if request.retry is None else request.retry.wait(request, outcome, request.attempt)
        if request.retry is None or wait is None or _outlasts(request, wait):
            if isinstance(outcome, APIConnectionError):
                outcome.attempts = request.attempt
                raise outcome
            return outcome
        _log(request, outcome, wait)
        await request.retry.sleep(wait)


async def _outcome(request: Request, handler: Handler) -> Outcome:
    try:
        return await handler(request)
    except APIConnectionError as error:
        return error


def _outlasts(request: Request, wait: float) -> bool:
    if request.deadline is None:
        return False
    import anyio

    return anyio.current_time() + wait >= request.deadline


def _log(request: Request, outcome: Outcome, wait: float) -> None:
    status = None if isinstance(outcome, APIConnectionError) else outcome.status_code
    # Being throttled is for the operator to know: it can hold up a call for a minute.
    level = logging.WARNING if status == TOO_MANY_REQUESTS else logging.INFO
    what = status or type(outcome).__name__
    logger.log(level, "%s: %s, trying again in %.2f s (attempt %d)", describe(request), what, wait, request.attempt)
