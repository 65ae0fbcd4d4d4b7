"""Keeping within what the server allows a credential, so that it never has to refuse.

Cal.com counts each credential's requests (120 a minute for an API key unless it says otherwise), and blocks one that
sends more for a minute. Every answer tells what is left; from these, all clients and tasks of a process that use the
same credential at the same address share one budget, and wait before a request that would be refused.

Rules that hold here:

* First come, first served, per event loop. A wait is given up with the task that waits, and leaves nothing behind.
* A wait that would outlast the call's deadline is not begun: RateLimitError is raised at once, and nothing is sent.
* A 429, which can only be another process's doing, holds up all calls with that credential until it is over.
* A server that tells no limit is not held up, except by the policy's own `limit`.
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
    """How a client keeps within the rate limit.

    `limit` is the number of requests that the process lets itself send in a window (usually a minute), where the server
    allows more: give each of three workers with the same key 40. `on_wait` is called with a `WaitEvent` when a call
    begins to wait.
    """

    __slots__ = ("limit", "on_wait")

    limit: int | None
    on_wait: Callable[[WaitEvent], object] | None

    def __init__(self, *, limit: int | None = None, on_wait: Callable[[WaitEvent], object] | None = None) -> None:
        if limit is not None and not is_count(limit):
            raise ConfigurationError(f"RatePolicy: limit must be 1 request a window or more, or None, not {limit!r}")
        if on_wait is not None and not callable(on_wait):
            raise ConfigurationError(f"RatePolicy: on_wait must be a function of one event, not {on_wait!r}")
        self._set(limit=limit, on_wait=on_wait)
