"""When a call is retried, and after how long.

Rules that hold here:

* A write that the server may have processed is never re-sent: Cal.com has no idempotency keys, and a repeated POST
  books twice. It is re-sent only if the server certainly never processed it (connection refused, DNS, TLS, connect
  timeout, 429).
* GETs, and operations marked idempotent, are also retried after a lost connection, a timeout and a transient status.
* The wait that the server asks for (`Retry-After`, else `X-RateLimit-Reset-*` on a 429) comes on top of our own, so
  `Retry-After: 0` causes no storm, and tasks that were refused together do not retry together.
* A wait that would outlast the call's deadline fails immediately with the error at hand.

The decision is a function `(request, outcome, attempt) -> seconds or None`, of which a RetryPolicy is one:

    standard = RetryPolicy()

    def mine(request: Request, outcome: Outcome, attempt: int) -> float | None:
        if request.operation and request.operation.id == "slots_available":
            return None  # the page has to be fast
        return standard(request, outcome, attempt)

    CalcomClient(retry=mine)
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from ._checks import is_count, is_number
from ._frozen import Frozen
from ._request import Outcome, RetryDecision
from ._retry import is_throttled
from ._retry_after import server_wait
from .errors import APIConnectionError, ConfigurationError

if TYPE_CHECKING:
    from ._request import Request

__all__ = ["Outcome", "RetryDecision", "RetryPolicy"]

_TRANSIENT = frozenset({408, 500, 502, 503, 504})


def _seconds(name: str, value: float) -> float:
    if not (is_number(value) and value >= 0):
        raise ConfigurationError(f"RetryPolicy: {name} must be a number of seconds, 0 or more, not {value!r}")
    return value


def _count(name: str, value: int) -> int:
    if not is_count(value):
        raise ConfigurationError(f"RetryPolicy: {name} must be 1 (no retry) or more, not {value!r}")
    return value


class RetryPolicy(Frozen):
    """How often a call is tried, including the first time, and how many seconds to wait in between.

    The wait before try n + 1 is drawn evenly from 0 to `first_wait` x 2**(n - 1), at most `max_wait` (full jitter:
    tasks that failed together do not retry together). If the server asks for a wait, it is added; if that is more than
    `max_server_wait`, the call fails immediately. An attempt that ended in a 429 counts toward `throttled_attempts`
    only.
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
        """The seconds to wait before the next try, None to give up. `attempt` is 1 after the first try."""
        throttled = request.progress.throttled
        if is_throttled(outcome):
            if self.attempts == 1 or throttled >= self.throttled_attempts:
                return None
        elif attempt - throttled >= self.attempts or not _may_repeat(request, outcome):
            return None
        # The exponent is bounded, because 2.0**1024 overflows.
        own = random.random() * min(self.max_wait, self.first_wait * 2.0 ** min(attempt - 1, 64))
        asked = None if isinstance(outcome, APIConnectionError) else server_wait(outcome)
        if asked is None:
            return own
        return asked + own if asked <= self.max_server_wait else None


def _may_repeat(request: Request, outcome: Outcome) -> bool:
    if isinstance(outcome, APIConnectionError):
        return outcome.transient and (request.repeatable or outcome.sent == "never")
    return request.repeatable and outcome.status_code in _TRANSIENT
