"""Stay within the server's rate limit, so that it never has to refuse a request.

Cal.com counts each credential's requests (120 a minute for an API key by default), and blocks a credential that sends
more for a minute. Every response of the API reports what is left; from these, all clients and tasks of a process that
use the same credential at the same address share one budget, and wait before a request that would be refused.

Rules that hold here:

* First come, first served, per event loop and per `RatePolicy(limit=)`: a background job with a low limit of its own
  waits in its own line and does not hold up other calls. A cancelled wait leaves nothing behind.
* A wait that would outlast the call's deadline fails immediately with RateLimitError, and nothing is sent.
* A process starts with one request; its response reports the limit. A response without rate limit headers (of a proxy
  in front of the server, say) reports nothing and changes nothing. If no response reports a limit, each success allows
  one more request in flight: a self-hosted server without limits is soon sent as much as there is to send.
* A 429 that reports that nothing is left holds up all calls with that credential until it is over. Only another
  process can cause it, so each process takes half its share of the limit afterward, and more again with each window.
* Any other 429 delays the operation that it refused. If other operations are refused as well, it delays all.
* Processes that share a credential need not know of each other: each sees in the responses what the others use, and
  leaves the last requests of a window alone.
* A budget never waits for more than 300 seconds at a time, whatever a response says, and limits below 1 are ignored.
* A forked process knows the limits of its parent, and counts its own requests.
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
    more: give each of three workers with the same key 40. A request counts against its own limit and against all
    higher ones, so a view with `RatePolicy(limit=5)` sends at most 5 of them. `on_wait` is called with a `WaitEvent`
    when a call starts to wait.
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
