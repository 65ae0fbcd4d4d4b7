"""Stay within the server's rate limit, so that it never has to refuse a request.

Cal.com counts each credential's requests (120 a minute for an API key by default), and blocks a credential that sends
more for a minute. Every response reports what is left; from these, all clients and tasks of a process that use the same
credential at the same address share one budget, and wait before a request that would be refused.

Rules that hold here:

* First come, first served, per event loop. A cancelled wait leaves nothing behind.
* A wait that would outlast the call's deadline fails immediately with RateLimitError, and nothing is sent.
* A 429, which only another process can cause, holds up all calls with that credential until it is over.
* If the server reports no limit, only the policy's own `limit` applies.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._checks import is_count
from ._frozen import Frozen
from .errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable

    from .events import WaitEvent

__all__ = ["RatePolicy"]


class RatePolicy(Frozen):
    """How a client stays within the rate limit.

    `limit` is the number of requests that this process may send per window (usually a minute), if the server allows
    more: give each of three workers with the same key 40. `on_wait` is called with a `WaitEvent` when a call starts
    to wait.
    """

    __slots__ = ("limit", "on_wait")

    limit: int | None
    on_wait: Callable[[WaitEvent], object] | None

    def __init__(self, *, limit: int | None = None, on_wait: Callable[[WaitEvent], object] | None = None) -> None:
        if limit is not None and not is_count(limit):
            raise ConfigurationError(f"RatePolicy: limit must be 1 request per window or more, or None, not {limit!r}")
        if on_wait is not None and not callable(on_wait):
            raise ConfigurationError(f"RatePolicy: on_wait must be a function that takes one event, not {on_wait!r}")
        self._set(limit=limit, on_wait=on_wait)
